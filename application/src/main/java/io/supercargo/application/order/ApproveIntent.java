package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Lets a person give or refuse leave for what costs more than may be spent unasked. What is allowed
 * is told at once, if it still costs no more than the person saw. Thread-safe.
 */
public final class ApproveIntent {
  private final IntentJournal journal;
  private final Dispatch dispatch;
  private final Ledger ledger;
  private final Requote requote;
  private final PayOrders payments;
  private final InstantSource clock;

  public ApproveIntent(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      PayOrders payments,
      OrderPolicy policy,
      InstantSource clock) {
    this.journal = journal;
    this.dispatch = dispatch;
    this.ledger = new Ledger(journal, policy, clock);
    this.requote = new Requote(providers, new Quoting(inquiry), clock);
    this.payments = payments;
    this.clock = clock;
  }

  /**
   * A person's word.
   *
   * @param caller by whom it was brought, where callers have names
   * @param by who says so; never blank
   * @param evidence what the word rests on; never blank
   */
  public record Word(Optional<String> caller, String by, String evidence) {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 200;

    public Word {
      InvalidValue.requireText("by", by);
      if (by.length() > LONGEST_NAME) {
        throw new InvalidValue("by", by.length() + " characters", "at most " + LONGEST_NAME);
      }
      InvalidValue.requireText("evidence", evidence);
      if (evidence.length() > LONGEST) {
        throw new InvalidValue("evidence", evidence.length() + " characters", "at most " + LONGEST);
      }
    }
  }

  /**
   * Tells the suppliers now. What costs more by now than was asked for, or cannot be had any more,
   * is declined.
   *
   * @throws InvalidValue for an intent that does not wait for leave, or no longer
   * @throws SpendingLimit when it would cost more than this house allows today; it goes on waiting
   * @throws WrongState while nobody can say what became of the same under another key
   */
  public Intent approve(Intent intent, Word word) {
    requireWaiting(intent, word);
    return dispatch.about(orders(intent), () -> told(intent, word));
  }

  private Intent told(Intent intent, Word word) {
    return dispatch.goOn(allowed(intent, word)).orElseThrow(() -> changed(intent));
  }

  private Intent allowed(Intent intent, Word word) {
    List<Attempt> today = intent.attempts().stream().map(each -> checked(intent, each)).toList();
    return intent.decided(decision(true, word), today);
  }

  /**
   * What would be told now; nobody is, and nothing is written.
   *
   * @throws InvalidValue as {@link #approve}, which see for the others too
   */
  public Intent rehearse(Intent intent, Word word) {
    requireWaiting(intent, word);
    return dispatch.checked(allowed(intent, word));
  }

  /**
   * Nobody is told, now or later.
   *
   * @throws InvalidValue for an intent that does not wait for leave, or no longer
   */
  public Intent reject(Intent intent, Word word) {
    requireWaiting(intent, word);
    Outcome no =
        new Outcome.Declined(
            clock.instant(),
            "not-approved",
            Optional.empty(),
            "%s says: %s".formatted(word.by(), word.evidence()));
    List<Attempt> declined =
        intent.attempts().stream()
            .map(each -> each.isRecorded() ? each.becomes(no) : each)
            .toList();
    if (!ledger.write(intent.decided(decision(false, word), declined))) {
      throw changed(intent);
    }
    return journal.intent(intent.id()).orElseThrow();
  }

  private static List<String> orders(Intent intent) {
    return intent.attempts().stream()
        .flatMap(
            each -> each.task().orderIds().stream().map(id -> KnownOrder.id(each.provider(), id)))
        .toList();
  }

  private Attempt checked(Intent intent, Attempt attempt) {
    if (!attempt.isRecorded()) {
      return attempt;
    }
    return attempt.task() instanceof Task.Place
        ? requote.of(attempt, PriceGuard.STRICT)
        : payments.again(attempt, intent.approval().flatMap(Approval::sum));
  }

  private Approval.Decision decision(boolean granted, Word word) {
    return new Approval.Decision(clock.instant(), granted, word.by(), word.evidence());
  }

  /** Also for a trial without a word being kept. */
  public void requireWaiting(Intent intent, Word word) {
    if (intent.state() != Intent.State.NEEDS_APPROVAL) {
      throw new InvalidValue(
          "intentId",
          intent.id() + " does not wait for approval",
          "one that `GET /intents?status=needs-approval` lists");
    }
    word.caller()
        .filter(name -> intent.caller().equals(Optional.of(name)))
        .ifPresent(
            name -> {
              throw new InvalidValue("by", name + " asked for it", "somebody else");
            });
  }

  private static InvalidValue changed(Intent intent) {
    return new InvalidValue(
        "intentId", intent.id() + " changed meanwhile", "look at it again before you decide");
  }
}
