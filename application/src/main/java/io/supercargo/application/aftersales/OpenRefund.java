package io.supercargo.application.aftersales;

import io.supercargo.application.order.Dispatch;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.WrongState;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks suppliers for money back, once for each key. Thread-safe. */
public final class OpenRefund {
  private final Office office;
  private final Evidence evidence;
  private final FollowBook follows;
  private final Dispatch dispatch;
  private final Ids ids;
  private final InstantSource clock;

  public OpenRefund(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      FollowBook follows,
      Ids ids,
      InstantSource clock) {
    this.office = new Office(journal, providers, inquiry);
    this.evidence = new Evidence(providers, inquiry);
    this.follows = follows;
    this.dispatch = dispatch;
    this.ids = ids;
    this.clock = clock;
  }

  /** On what money can be asked back, and how much. Changes nothing. */
  public Grounds grounds(RefundWish.Matter matter) {
    Office.Table table = office.table(matter);
    Answer<List<RefundReason>> reasons = office.reasons(table);
    return new Grounds(
        matter.order(),
        table.provider().name(),
        table.scope(),
        reasons.value(),
        office.maximum(table),
        reasons.raw());
  }

  /**
   * Asks for a refund.
   *
   * @param caller who asks, where callers have names
   * @throws WrongState for an order that is not paid, and for lines that have a refund already
   * @throws io.supercargo.domain.InvalidValue for what the supplier does not take
   */
  public Intent open(String key, Optional<String> caller, RefundWish wish) {
    String fingerprint = wish.fingerprint();
    Dispatch.Making making = () -> made(key, fingerprint, wish).by(caller);
    Intent intent =
        dispatch.about(
            List.of(wish.matter().order()),
            () -> dispatch.once(key, fingerprint, making, Dispatch.Failover.NEVER));
    readSoon(intent);
    return intent;
  }

  private Intent made(String key, String fingerprint, RefundWish wish) {
    Office.Table table = office.table(wish.matter());
    List<RefundCase> before = office.refunds(table);
    RefundDraft draft = checked(table, before, wish);
    Task task =
        new Task.Refund(
            draft.showing(evidence.handedIn(table.provider(), wish.evidence())),
            before.stream().map(RefundCase::id).toList());
    return intent(key, fingerprint, table, task);
  }

  /** What a supplier answers a wish with tells too little of the refund. */
  private void readSoon(Intent intent) {
    Optional<Instant> now = Optional.of(clock.instant());
    for (Attempt attempt : intent.latest()) {
      attempt.task().orderIds().forEach(order -> follows.next(attempt.provider(), order, now));
    }
  }

  /** What would be asked for; pictures are not handed in. Changes nothing. */
  public RefundDraft draft(RefundWish wish) {
    Office.Table table = office.table(wish.matter());
    return checked(table, office.refunds(table), wish);
  }

  private RefundDraft checked(Office.Table table, List<RefundCase> before, RefundWish wish) {
    before.stream()
        .filter(refund -> refund.isOpenFor(table.scope().lineIds()))
        .findFirst()
        .ifPresent(
            open -> {
              throw WrongState.of(
                  table.provider().name(), open, "no open refund of the same lines");
            });
    evidence.check(table.provider(), wish.evidence());
    Scrutiny scrutiny = Scrutiny.of(table.provider(), wish);
    RefundReason reason = scrutiny.reason(office.reasons(table).value());
    MaximumRefund maximum = office.maximum(table);
    return scrutiny.draft(table.scope(), reason, maximum);
  }

  private Intent intent(String key, String fingerprint, Office.Table table, Task task) {
    Attempt attempt =
        new Attempt(
            1,
            1,
            table.provider().name(),
            table.provider().marketplace(),
            task,
            new Outcome.Recorded());
    return Intent.fresh(ids.intent(), key, fingerprint, clock.instant(), List.of(attempt));
  }
}
