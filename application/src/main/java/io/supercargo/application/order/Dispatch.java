package io.supercargo.application.order;

import io.supercargo.application.provider.Providers;
import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries out intents: every attempt is on disk as sent before its first byte leaves, and its
 * outcome before the next one is sent. Thread-safe.
 */
public final class Dispatch {
  private final IntentJournal journal;
  private final Providers providers;
  private final Ledger ledger;
  private final Counter counter;
  private final Glance glance;
  private final SpendingGuard spending;
  private final Pending pending;
  private final Leave leave;
  private final InstantSource clock;
  private final Turns turns = new Turns();

  public Dispatch(
      IntentJournal journal, Providers providers, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.providers = providers;
    this.ledger = new Ledger(journal, policy, clock);
    this.counter = new Counter(clock);
    this.glance = new Glance(journal, clock);
    this.spending = new SpendingGuard(journal, policy, clock);
    this.pending = new Pending(journal);
    this.leave = new Leave(policy.approvals());
    this.clock = clock;
  }

  /** What may be tried when a supplier has certainly refused a part. */
  public interface Failover {
    Failover NEVER = (intent, refused) -> Optional.empty();

    /** Another attempt at the same part, recorded; empty when the refusal stands. */
    Optional<Attempt> instead(Intent intent, Attempt refused);
  }

  /** Makes a new intent when its key is not taken. */
  public interface Making {
    Intent make();
  }

  /**
   * Carries out the intent of a key, once: whoever comes later with the same key is told what
   * became of it.
   *
   * @param fingerprint of the request
   * @param making called when the key is new; attempts are recorded, none is sent
   * @throws KeyReused when the key stands for another request
   * @throws SpendingLimit when it would cost more than this house allows
   * @throws WrongState while nobody can say what became of the same, told under another key
   */
  public Intent once(String key, String fingerprint, Making making, Failover failover) {
    return turns.take(
        key,
        () -> {
          Optional<Intent> earlier = journal.byKey(key);
          if (earlier.isPresent()) {
            return same(earlier.get(), fingerprint);
          }
          try {
            return fresh(fingerprint, making, failover);
          } catch (SpendingLimit tooMuch) {
            // the same request on another node may be what spends it
            return same(journal.byKey(key).orElseThrow(() -> tooMuch), fingerprint);
          }
        });
  }

  /**
   * Refuses all that {@link #once} would refuse before anybody is told; nothing is written or told.
   *
   * @param key empty when none was given yet
   * @return what would be told, or what became of the same request under this key
   */
  public Intent rehearse(
      Optional<String> key, String fingerprint, Making making, Failover failover) {
    Optional<Intent> earlier = key.flatMap(journal::byKey);
    return earlier.isPresent()
        ? same(earlier.get(), fingerprint)
        : checked(asked(diverted(making.make(), failover)));
  }

  /** What may be told, as far as that can be said without writing it down. */
  Intent checked(Intent intent) {
    if (intent.kind() == Task.Kind.PLACE) {
      spending.check(Spending.of(intent));
    } else {
      pending.refuse(intent);
    }
    return intent;
  }

  /**
   * Does something about orders while nobody else on this node does: who looks at them and then has
   * them changed finds them as they were.
   *
   * @param orders as users read them
   */
  public <T> T about(List<String> orders, Supplier<T> work) {
    List<String> others = orders.stream().distinct().sorted().toList();
    return others.isEmpty()
        ? work.get()
        : turns.take("order " + others.get(0), () -> about(others.subList(1, others.size()), work));
  }

  private Intent fresh(String fingerprint, Making making, Failover failover) {
    Intent intent = begun(asked(diverted(making.make(), failover)));
    Optional<Intent> faster = reserving(intent, () -> ledger.open(intent));
    return faster.isPresent() ? same(faster.get(), fingerprint) : seen(carryOut(intent, failover));
  }

  /**
   * Writes down what may be told, before anybody else on any node decides so: neither more than may
   * be spent, nor what somebody may be doing to the same orders.
   */
  private <T> T reserving(Intent intent, Supplier<T> write) {
    if (intent.kind() == Task.Kind.PLACE) {
      return spending.reserving(Spending.of(intent), write);
    }
    return journal.alone(
        "orders of " + intent.attempts().get(0).provider(),
        () -> {
          pending.refuse(intent);
          return write.get();
        });
  }

  /**
   * Tells what a person gave leave for.
   *
   * @param allowed one version after the one that is written down
   * @return empty when somebody else changed it meanwhile; then nobody was told
   * @throws SpendingLimit when it would cost more than this house allows today
   */
  Optional<Intent> goOn(Intent allowed) {
    Intent intent = begun(allowed);
    boolean written = reserving(intent, () -> ledger.write(intent));
    return written ? Optional.of(seen(carryOut(intent, Failover.NEVER))) : Optional.empty();
  }

  /** For those who cannot wait for a person. */
  Intent unasked(Intent intent) {
    asked(intent)
        .approval()
        .ifPresent(
            needed -> {
              throw SpendingLimit.of(needed);
            });
    return intent;
  }

  private Intent asked(Intent intent) {
    return intent.approval().isPresent() ? intent : leave.asked(intent);
  }

  private static Intent same(Intent earlier, String fingerprint) {
    if (!earlier.fingerprint().equals(fingerprint)) {
      throw new KeyReused(earlier.key());
    }
    return earlier;
  }

  /** With another attempt at each part that was refused before anything was sent. */
  private static Intent diverted(Intent made, Failover failover) {
    Intent intent = made;
    for (Attempt attempt : made.attempts()) {
      if (attempt.outcome() instanceof Outcome.Declined) {
        Optional<Attempt> instead = failover.instead(intent, attempt);
        if (instead.isPresent()) {
          intent = intent.made(and(intent.attempts(), instead.get()));
        }
      }
    }
    return intent;
  }

  /** With its first part as sent: it will be, as soon as this is on disk. */
  private Intent begun(Intent intent) {
    return intent.needsApproval() ? intent : started(intent);
  }

  private Intent started(Intent intent) {
    return intent.attempts().stream()
        .filter(Attempt::isRecorded)
        .findFirst()
        .map(first -> intent.made(sent(intent.attempts(), first.number())))
        .orElse(intent);
  }

  private Intent carryOut(Intent opened, Failover failover) {
    Intent intent = opened;
    Optional<Attempt> current = underWay(intent);
    while (current.isPresent()) {
      Intent done = told(intent, current.get());
      Optional<Intent> written = written(intent, done, current.get().number(), failover);
      if (written.isEmpty()) {
        return overtaken(intent.id(), done.attempt(current.get().number()));
      }
      intent = written.get();
      current = underWay(intent);
    }
    return intent;
  }

  /** Who looked meanwhile may have seen less than the supplier's own answer tells. */
  private Intent overtaken(IntentId id, Attempt done) {
    Intent kept = journal.intent(id).orElseThrow();
    Outcome known = kept.attempt(done.number()).outcome();
    if (!done.outcome().isSettled() || !done.outcome().follows(known)) {
      return kept;
    }
    Intent corrected = kept.with(done.number(), done.outcome());
    return ledger.write(corrected) ? corrected : overtaken(id, done);
  }

  private Intent seen(Intent done) {
    done.attempts().forEach(attempt -> glance.at(supplier(attempt), attempt));
    return done;
  }

  private Provider supplier(Attempt attempt) {
    return providers.named(attempt.provider()).at(attempt.marketplace());
  }

  /** The next version, after one attempt. */
  private Intent told(Intent intent, Attempt attempt) {
    return intent.with(attempt.number(), counter.tell(supplier(attempt), attempt));
  }

  /** With the next attempt as sent; empty when somebody else was faster. */
  private Optional<Intent> written(Intent before, Intent done, int number, Failover failover) {
    Attempt attempt = done.attempt(number);
    Optional<Intent> diverted =
        attempt.outcome() instanceof Outcome.Declined
            ? failover
                .instead(before, attempt)
                .map(instead -> done.made(and(done.attempts(), instead)))
                .filter(intent -> !leave.isMissing(intent))
            : Optional.empty();
    return diverted
        .flatMap(this::affordable)
        .or(() -> Optional.of(begun(done)).filter(ledger::write));
  }

  /** Another provider has limits of its own; where they do not allow it, the refusal stands. */
  private Optional<Intent> affordable(Intent diverted) {
    Intent intent = begun(diverted);
    try {
      boolean written = spending.reserving(Spending.of(intent), () -> ledger.write(intent));
      return written ? Optional.of(intent) : Optional.empty();
    } catch (SpendingLimit tooMuch) {
      return Optional.empty();
    }
  }

  private static List<Attempt> and(List<Attempt> attempts, Attempt another) {
    List<Attempt> more = new ArrayList<>(attempts);
    more.add(another);
    return more;
  }

  private List<Attempt> sent(List<Attempt> attempts, int number) {
    return attempts.stream()
        .map(
            each ->
                each.number() == number ? each.becomes(new Outcome.Sent(clock.instant())) : each)
        .toList();
  }

  private static Optional<Attempt> underWay(Intent intent) {
    return intent.attempts().stream()
        .filter(attempt -> attempt.outcome() instanceof Outcome.Sent)
        .findFirst();
  }
}
