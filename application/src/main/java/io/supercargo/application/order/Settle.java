package io.supercargo.application.order;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Outcome.Accepted;
import io.supercargo.domain.intent.Outcome.Declined;
import io.supercargo.domain.intent.Outcome.LookUp;
import io.supercargo.domain.intent.Outcome.Unknown;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.payment.Payment.Left;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what became of attempts whose answers were lost, by looking and never by telling again.
 * Absence is proven by two looks, the last after the supplier's settle window. Thread-safe; several
 * nodes may settle at the same time.
 */
public final class Settle {
  private static final Duration CLAIM = Duration.ofMinutes(2);
  private static final int AT_ONCE = 50;
  private static final int PROOF = 2;

  private final IntentJournal journal;
  private final Providers providers;
  private final OrderPolicy policy;
  private final Ledger ledger;
  private final Search search;
  private final LateLook lateLook;
  private final Glance glance;
  private final InstantSource clock;

  public Settle(
      IntentJournal journal, Providers providers, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.providers = providers;
    this.policy = policy;
    this.ledger = new Ledger(journal, policy, clock);
    this.search = new Search(journal);
    this.lateLook = new LateLook(search, policy, clock);
    this.glance = new Glance(journal, clock);
    this.clock = clock;
  }

  /**
   * Looks after everything that is due.
   *
   * @return how many intents were looked after
   */
  public int due() {
    Instant now = clock.instant();
    List<Intent> claimed = journal.claim(now, now.plus(CLAIM), AT_ONCE);
    claimed.forEach(this::settle);
    return claimed.size();
  }

  /** Looks after one now, due or not. */
  public Intent now(Intent intent) {
    settle(intent);
    return journal.intent(intent.id()).orElseThrow();
  }

  private void settle(Intent intent) {
    Intent later =
        intent.with(intent.attempts().stream().map(each -> settled(intent, each)).toList());
    if (ledger.write(later)) {
      later.attempts().stream()
          .filter(each -> !intent.attempts().contains(each))
          .forEach(each -> glance.at(supplier(each), each));
    }
  }

  private Attempt settled(Intent intent, Attempt attempt) {
    Outcome outcome = attempt.outcome();
    if (outcome instanceof Outcome.Sent sent && isOver(sent.at())) {
      Unknown lost = new Unknown(sent.at(), "the process ended before the answer came", List.of());
      return attempt.becomes(looked(intent, attempt, lost));
    }
    if (attempt.isRecorded()) {
      return unsent(intent).map(attempt::becomes).orElse(attempt);
    }
    if (outcome instanceof Declined declined && declined.isConcluded()) {
      return lateLook.made(supplier(attempt), intent, attempt, declined);
    }
    if (outcome instanceof Accepted accepted) {
      return lateLook.twice(supplier(attempt), intent, attempt, accepted);
    }
    return outcome instanceof Unknown unknown
        ? attempt.becomes(looked(intent, attempt, unknown))
        : attempt;
  }

  /** What waits too long to be told is not told any more. */
  private Optional<Outcome> unsent(Intent intent) {
    if (intent.needsApproval()) {
      return intent
          .approval()
          .map(Approval::until)
          .filter(until -> !clock.instant().isBefore(until))
          .map(until -> declined("not-approved", "nobody approved it until " + until));
    }
    return isOver(intent.begun())
        ? Optional.of(declined("not-sent", "the process ended before it was sent"))
        : Optional.empty();
  }

  private Outcome declined(String kind, String reason) {
    return new Declined(clock.instant(), kind, Optional.empty(), reason);
  }

  private boolean isOver(Instant sent) {
    return !clock.instant().isBefore(sent.plus(policy.longestFlight()));
  }

  private Outcome looked(Intent intent, Attempt attempt, Unknown unknown) {
    try {
      Provider provider = supplier(attempt);
      return concluded(attempt, search.look(provider, intent.id(), attempt, unknown), unknown);
    } catch (SupplierFailure | InvalidValue failure) {
      return more(unknown, false, "could not look: " + failure.getMessage());
    }
  }

  private Provider supplier(Attempt attempt) {
    return providers.named(attempt.provider()).at(attempt.marketplace());
  }

  private Outcome concluded(Attempt attempt, Search.Finding finding, Unknown unknown) {
    if (finding instanceof Search.Finding.Done done) {
      return new Accepted(
          clock.instant(),
          done.orders(),
          List.of(),
          Optional.empty(),
          Optional.of(done.evidence()));
    }
    if (finding instanceof Search.Finding.Asked asked) {
      return Accepted.refund(
          clock.instant(), asked.orderId(), asked.refundId(), Optional.of(asked.evidence()));
    }
    if (finding instanceof Search.Finding.Unclear unclear) {
      return more(unknown, false, unclear.words());
    }
    if (finding instanceof Search.Finding.Partly partly) {
      Unknown looked = more(unknown, true, partly.words());
      return isProven(attempt, looked) ? partly(partly) : looked;
    }
    Unknown looked = more(unknown, true, ((Search.Finding.Absent) finding).words());
    return isProven(attempt, looked) ? absent(looked) : looked;
  }

  private Outcome partly(Search.Finding.Partly finding) {
    List<Left> left =
        finding.left().stream()
            .map(id -> new Left(id, Optional.empty(), "it was not done"))
            .toList();
    return new Accepted(
        clock.instant(),
        finding.orders(),
        List.of(),
        Optional.empty(),
        Optional.of(finding.words()),
        Optional.of(left));
  }

  /** The last look is after the settle window, and it is not the only one. */
  private boolean isProven(Attempt attempt, Unknown looked) {
    Provider provider = supplier(attempt);
    Duration window =
        attempt.task() instanceof Task.Refund
            ? Ports.of(provider, RefundDesk.class).rules().settleWindow()
            : Ports.of(provider, OrderDesk.class).rules().settleWindow();
    boolean settled = !clock.instant().isBefore(looked.since().plus(window));
    return settled && looked.lookUps().stream().filter(LookUp::absent).count() >= PROOF;
  }

  private Outcome absent(Unknown looked) {
    String last = looked.lookUps().get(looked.lookUps().size() - 1).found();
    return declined(
        Declined.NOT_DONE,
        "%s, at %d looks since %s".formatted(last, looked.lookUps().size(), looked.since()));
  }

  private Unknown more(Unknown unknown, boolean absent, String found) {
    List<LookUp> lookUps = new ArrayList<>(unknown.lookUps());
    lookUps.add(new LookUp(clock.instant(), absent, found));
    return new Unknown(unknown.since(), unknown.reason(), lookUps);
  }
}
