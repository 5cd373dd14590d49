package io.supercargo.application.aftersales;

import io.supercargo.application.order.WrongState;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import java.util.List;
import java.util.Optional;

/**
 * Asks for refunds otherwise, mostly after a refusal: another sum, another reason, goods back or
 * not. What is asked for already is not asked again, and what was changed though its answer was
 * lost is found by a look. Thread-safe.
 */
public final class AmendRefund {
  private final ChangeRefund change;
  private final Providers providers;
  private final Evidence evidence;
  private final Inquiry inquiry;

  public AmendRefund(ChangeRefund change, Providers providers, Inquiry inquiry) {
    this.change = change;
    this.providers = providers;
    this.evidence = new Evidence(providers, inquiry);
    this.inquiry = inquiry;
  }

  /** What would be asked for; pictures are not handed in. Changes nothing. */
  public RefundDraft draft(String id, RefundRevision revision) {
    return checked(change.find(id), revision);
  }

  /** For what money could be asked back in its place; none where nobody says. */
  public List<RefundReason> reasons(Filed filed) {
    return filed.provider().can(Capability.REFUND_CHANGE)
        ? reasons(filed, RefundRevision.NONE.scope(filed.refund()))
        : List.of();
  }

  /**
   * @throws WrongState for a refund that the seller has agreed to, or that has ended
   * @throws io.supercargo.domain.InvalidValue for what the supplier does not take
   */
  public Filed amend(String id, RefundRevision revision) {
    Filed filed = change.find(id);
    RefundDraft draft = checked(filed, revision);
    boolean pictures = revision.evidence().count() > 0;
    if (!pictures && isAsked(filed.refund(), draft)) {
      return filed;
    }
    RefundDraft whole =
        pictures ? draft.showing(evidence.handedIn(filed.provider(), revision.evidence())) : draft;
    return change.tell(
        filed,
        Capability.REFUND_CHANGE,
        RefundChanges.class,
        port -> port.change(filed.refund().id(), whole),
        after ->
            isAsked(after, whole) && (!pictures || after.evidence().containsAll(whole.evidence())));
  }

  private RefundDraft checked(Filed filed, RefundRevision revision) {
    providers.require(filed.provider(), Capability.REFUND_CHANGE);
    RefundStatus status = filed.refund().status();
    if (status != RefundStatus.OPENED && status != RefundStatus.REFUSED) {
      throw WrongState.of(
          filed.provider().name(), filed.refund(), "one that was asked for, or refused");
    }
    RefundDraft draft = revision.of(filed.refund());
    evidence.check(filed.provider(), revision.evidence());
    int pictures = draft.evidence().size() + revision.evidence().pictures().size();
    Scrutiny.checkWords(
        Ports.of(filed.provider(), RefundDesk.class).rules(), draft.description(), pictures);
    if (revision.isAboutReasons()) {
      List<RefundReason> taken = reasons(filed, draft.scope());
      if (!taken.isEmpty()) {
        Scrutiny.reason(taken, draft.reasonId(), pictures);
      }
    }
    return draft;
  }

  private List<RefundReason> reasons(Filed filed, RefundScope scope) {
    return inquiry
        .askOne(filed.provider(), Capability.REFUND, RefundDesk.class, desk -> desk.reasons(scope))
        .value();
  }

  /** Whether the seller is asked for just that. */
  private static boolean isAsked(RefundCase refund, RefundDraft draft) {
    RefundCase.Claim claim = refund.claim();
    return refund.status() == RefundStatus.OPENED
        && claim.kind() == draft.scope().kind()
        && claim.asked().total().compareTo(draft.asked().total()) == 0
        && claim.reasonId().equals(Optional.of(draft.reasonId()))
        && claim.description().equals(draft.description());
  }
}
