package io.supercargo.application.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets a person say what became of an attempt, with evidence. Thread-safe. */
public final class ResolveIntent {
  private final IntentJournal journal;
  private final Ledger ledger;
  private final InstantSource clock;

  public ResolveIntent(IntentJournal journal, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.ledger = new Ledger(journal, policy, clock);
    this.clock = clock;
  }

  /**
   * A person's word.
   *
   * @param attempt the number of the attempt; empty where one alone is unknown
   * @param orders the supplier's ids of the orders that were made, or that of the refund; empty
   *     says that it was not done
   * @param evidence what the word rests on; never blank
   * @param by who says so; never blank
   */
  public record Word(Optional<Integer> attempt, List<String> orders, String evidence, String by) {
    private static final int LONGEST = 2_000;

    public Word {
      orders = List.copyOf(orders);
      InvalidValue.requireText("evidence", evidence);
      InvalidValue.requireText("by", by);
      if (evidence.length() > LONGEST) {
        throw new InvalidValue("evidence", evidence.length() + " characters", "at most " + LONGEST);
      }
    }
  }

  /**
   * @throws InvalidValue for an intent or an attempt that is not unknown
   */
  public Intent resolve(Intent intent, Word word) {
    Attempt attempt = meant(intent, word);
    Outcome outcome = outcome(intent, attempt.task(), word);
    Intent settled =
        intent.resolved(
            attempt.number(),
            outcome,
            new Intent.Resolution(clock.instant(), word.by(), word.evidence()));
    if (!ledger.write(settled)) {
      throw new InvalidValue(
          "intentId", intent.id() + " changed meanwhile", "look at it again before you settle it");
    }
    return journal.intent(intent.id()).orElseThrow();
  }

  private static Attempt meant(Intent intent, Word word) {
    List<Attempt> unknown = intent.attempts().stream().filter(Attempt::isUnknown).toList();
    if (unknown.isEmpty()) {
      throw new InvalidValue("intentId", intent.id() + " is settled", "one that is unknown");
    }
    if (word.attempt().isEmpty()) {
      if (unknown.size() > 1) {
        throw new InvalidValue("attempt", "missing", "one of " + numbers(unknown));
      }
      return unknown.get(0);
    }
    return unknown.stream()
        .filter(attempt -> attempt.number() == word.attempt().get())
        .findFirst()
        .orElseThrow(
            () -> new InvalidValue("attempt", word.attempt().get(), "one of " + numbers(unknown)));
  }

  private Outcome outcome(Intent intent, Task task, Word word) {
    String evidence = "%s says: %s".formatted(word.by(), word.evidence());
    boolean placing = intent.kind() == Task.Kind.PLACE;
    if (word.orders().isEmpty()) {
      return new Outcome.Declined(clock.instant(), "not-done", Optional.empty(), evidence);
    }
    if (task instanceof Task.Refund refund) {
      if (word.orders().size() > 1) {
        throw new InvalidValue("orders", word.orders().size() + " refunds", "one refund");
      }
      return Outcome.Accepted.refund(
          clock.instant(),
          refund.draft().scope().orderId(),
          word.orders().get(0),
          Optional.of(evidence));
    }
    if (placing) {
      requireUnclaimed(intent, word.orders());
    }
    return new Outcome.Accepted(
        clock.instant(),
        word.orders().stream().map(id -> new Placed(id, Optional.empty())).toList(),
        List.of(),
        Optional.empty(),
        Optional.of(evidence));
  }

  /** An order belongs to one intent. */
  private void requireUnclaimed(Intent intent, List<String> orders) {
    String provider = intent.attempts().get(0).provider();
    for (String order : orders) {
      journal
          .order(provider, order)
          .flatMap(known -> known.intent())
          .filter(other -> !other.equals(intent.id()))
          .ifPresent(
              other -> {
                throw new InvalidValue(
                    "orders", order + " belongs to " + other, "an order of this intent");
              });
    }
  }

  private static String numbers(List<Attempt> attempts) {
    return String.join(
        ", ", attempts.stream().map(attempt -> Integer.toString(attempt.number())).toList());
  }
}
