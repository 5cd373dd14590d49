package io.supercargo.application.order;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lets a person say what became of an attempt, with evidence. Thread-safe. */
public final class ResolveIntent {
  private final IntentJournal journal;
  private final Providers providers;
  private final Ledger ledger;
  private final Witness witness;
  private final InstantSource clock;

  public ResolveIntent(
      IntentJournal journal, Providers providers, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.providers = providers;
    this.ledger = new Ledger(journal, policy, clock);
    this.witness = new Witness(new Search(journal));
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
    private static final int LONGEST_NAME = 200;

    public Word {
      orders = List.copyOf(orders);
      InvalidValue.requireText("evidence", evidence);
      InvalidValue.requireText("by", by);
      if (by.length() > LONGEST_NAME) {
        throw new InvalidValue("by", by.length() + " characters", "at most " + LONGEST_NAME);
      }
      if (evidence.length() > LONGEST) {
        throw new InvalidValue("evidence", evidence.length() + " characters", "at most " + LONGEST);
      }
    }
  }

  /**
   * The intent as it would be, with nothing written down.
   *
   * @throws InvalidValue for an intent or an attempt that is not unknown, and for a word that the
   *     supplier contradicts
   */
  public Intent rehearsed(Intent intent, Word word) {
    Attempt attempt = meant(intent, word);
    Outcome outcome = outcome(intent, attempt, word);
    return intent.resolved(
        attempt.number(),
        outcome,
        new Intent.Resolution(clock.instant(), word.by(), word.evidence()));
  }

  /**
   * @throws InvalidValue as {@link #rehearsed}
   */
  public Intent resolve(Intent intent, Word word) {
    if (!ledger.write(rehearsed(intent, word))) {
      throw new InvalidValue(
          "intentId", intent.id() + " changed meanwhile", "look at it again before you settle it");
    }
    return journal.intent(intent.id()).orElseThrow();
  }

  private static Attempt meant(Intent intent, Word word) {
    List<Attempt> unknown = intent.attempts().stream().filter(Attempt::isUnknown).toList();
    if (unknown.isEmpty()) {
      throw new InvalidValue(
          "intentId", "%s is %s".formatted(intent.id(), stands(intent)), "one that is unknown");
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

  private static String stands(Intent intent) {
    return switch (intent.state()) {
      case OPEN -> "under way, and looked for as soon as its answer is certainly lost";
      case NEEDS_APPROVAL -> "not sent: it needs approval";
      default -> "settled";
    };
  }

  private Outcome outcome(Intent intent, Attempt attempt, Word word) {
    List<String> orders = numbers(attempt.provider(), word.orders());
    require(intent, attempt, orders);
    Provider provider = providers.named(attempt.provider()).at(attempt.marketplace());
    String heard = witness.heard(provider, intent, attempt, orders);
    String evidence = "%s says: %s%s".formatted(word.by(), word.evidence(), heard);
    if (orders.isEmpty()) {
      return new Outcome.Declined(clock.instant(), "not-done", Optional.empty(), evidence);
    }
    if (attempt.task() instanceof Task.Refund refund) {
      return Outcome.Accepted.refund(
          clock.instant(), refund.draft().scope().orderId(), orders.get(0), Optional.of(evidence));
    }
    return new Outcome.Accepted(
        clock.instant(),
        orders.stream().map(id -> new Placed(id, Optional.empty())).toList(),
        List.of(),
        Optional.empty(),
        Optional.of(evidence));
  }

  private void require(Intent intent, Attempt attempt, List<String> orders) {
    if (attempt.task() instanceof Task.Refund) {
      if (orders.size() > 1) {
        throw new InvalidValue("orders", orders.size() + " refunds", "one refund");
      }
    } else if (attempt.task() instanceof Task.Place) {
      requireUnclaimed(intent, attempt.provider(), orders);
    } else {
      requireSame(attempt.task(), orders);
    }
  }

  /** An order belongs to one intent. */
  private void requireUnclaimed(Intent intent, String provider, List<String> orders) {
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

  /** What was to be done to some orders was not done to others. */
  private static void requireSame(Task task, List<String> orders) {
    orders.stream()
        .filter(order -> !task.orderIds().contains(order))
        .findFirst()
        .ifPresent(
            order -> {
              throw new InvalidValue("orders", order, "some of " + task.orderIds());
            });
  }

  /** The supplier's numbers, from them or from ids as users read them. */
  private static List<String> numbers(String provider, List<String> orders) {
    List<String> numbers =
        orders.stream()
            .map(order -> order.startsWith(provider + ":") ? KnownOrder.split(order)[1] : order)
            .toList();
    for (String number : numbers) {
      if (number.isBlank() || number.matches("(?s).*[\\s:].*")) {
        throw new InvalidValue("orders", number, "the supplier's number of an order");
      }
    }
    if (numbers.stream().distinct().count() < numbers.size()) {
      throw new InvalidValue("orders", numbers, "each order once");
    }
    return numbers;
  }

  private static String numbers(List<Attempt> attempts) {
    return String.join(
        ", ", attempts.stream().map(attempt -> Integer.toString(attempt.number())).toList());
  }
}
