package io.supercargo.application.people;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes the recipient of an order out of the books: name, telephones and address go, ids and sums
 * stay. What is not settled is left alone, since it is looked for by its address. What suppliers
 * have stays with them. Thread-safe.
 */
public final class ForgetPeople {
  private static final int PAGE = 200;

  /** Digits of a number that needs no code before it to be somebody's. */
  private static final int WHOLE = 7;

  private final IntentJournal journal;
  private final Traces traces;
  private final Duration latest;
  private final InstantSource clock;

  /**
   * @param latest how long after a conclusion an order may still be looked for
   */
  public ForgetPeople(IntentJournal journal, Traces traces, Duration latest, InstantSource clock) {
    this.journal = journal;
    this.traces = traces;
    this.latest = latest;
    this.clock = clock;
  }

  /**
   * Forgets who receives an order.
   *
   * @param id of an order, {@code provider:number}, or of an intent
   * @param dryRun looks, and changes nothing
   * @throws InvalidValue for an id that is not one, or of nothing that is known
   */
  public Forgotten order(String id, boolean dryRun) {
    if (IntentId.isOne(id)) {
      Intent intent =
          journal
              .intent(new IntentId(id))
              .orElseThrow(() -> new InvalidValue("order", id, "one that is known"));
      return all(List.of(intent), Optional.empty(), dryRun);
    }
    String[] parts = KnownOrder.split(id);
    KnownOrder known =
        journal
            .order(parts[0], parts[1])
            .orElseThrow(() -> new InvalidValue("order", id, "one that is known"));
    List<Intent> made = known.intent().flatMap(journal::intent).stream().toList();
    return all(made, Optional.of(known), dryRun);
  }

  /** Forgets whoever is called at a telephone number, in all orders. */
  public Forgotten phone(String number, boolean dryRun) {
    String digits = digits(number);
    if (digits.length() < 3) {
      throw new InvalidValue("phone", number, "a telephone number");
    }
    return all(placed(intent -> isCalled(intent, digits)), Optional.empty(), dryRun);
  }

  /** Forgets recipients of what was settled, and was made before that time. */
  public int before(Duration age) {
    Instant horizon = clock.instant().minus(age);
    List<Intent> old = placed(intent -> intent.created().isBefore(horizon));
    return all(old, Optional.empty(), false).intents().size();
  }

  private Forgotten all(List<Intent> intents, Optional<KnownOrder> named, boolean dryRun) {
    List<Intent> gone =
        intents.stream()
            .filter(this::isOver)
            .filter(intent -> dryRun || intent.isForgotten() || isReplaced(intent))
            .toList();
    Set<KnownOrder> orders = new LinkedHashSet<>();
    gone.forEach(intent -> orders.addAll(journal.orders(intent.id())));
    named.filter(order -> gone.size() == intents.size()).ifPresent(orders::add);
    Traces.Wiped wiped = traces.wipe(gone, orders, dryRun);
    return new Forgotten(
        gone.stream().map(intent -> intent.id().value()).toList(),
        orders.stream().map(KnownOrder::id).toList(),
        wiped.pushes(),
        wiped.calls(),
        wiped.consignments(),
        intents.stream()
            .filter(intent -> !gone.contains(intent))
            .map(intent -> intent.id().value())
            .toList());
  }

  /** Not if somebody changed it meanwhile. */
  private boolean isReplaced(Intent intent) {
    return journal.replace(intent.forgotten(), Optional.empty(), List.of());
  }

  /** Whether nobody will look for it any more. */
  private boolean isOver(Intent intent) {
    Instant horizon = clock.instant().minus(latest);
    return intent.attempts().stream().allMatch(attempt -> attempt.outcome().isSettled())
        && intent.latest().stream()
            .map(Attempt::outcome)
            .filter(Outcome.Declined.class::isInstance)
            .map(Outcome.Declined.class::cast)
            .noneMatch(declined -> declined.isConcluded() && declined.at().isAfter(horizon));
  }

  private List<Intent> placed(Predicate<Intent> wanted) {
    List<Intent> found = new ArrayList<>();
    List<Intent> page = journal.intents(Optional.empty(), Optional.empty(), PAGE);
    while (!page.isEmpty()) {
      page.stream()
          .filter(intent -> intent.kind() == Task.Kind.PLACE && !intent.isForgotten())
          .filter(wanted)
          .forEach(found::add);
      page = journal.intents(Optional.empty(), Optional.of(page.get(page.size() - 1).id()), PAGE);
    }
    return found;
  }

  private static boolean isCalled(Intent intent, String digits) {
    return intent.attempts().stream()
        .map(Attempt::task)
        .filter(Task.Place.class::isInstance)
        .map(task -> ((Task.Place) task).purchase().address().receiver())
        .anyMatch(
            receiver ->
                isSame(receiver.phone(), digits)
                    || receiver.landline().stream().anyMatch(number -> isSame(number, digits)));
  }

  /** With a country's or an area's code before it, or without; the end of a number is not one. */
  private static boolean isSame(String number, String digits) {
    String all = digits(number);
    return all.equals(digits) || (digits.length() >= WHOLE && all.endsWith(digits));
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9]", "");
  }
}
