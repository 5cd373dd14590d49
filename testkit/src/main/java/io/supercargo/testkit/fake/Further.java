package io.supercargo.testkit.fake;

import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundCase.Answer;
import io.supercargo.domain.aftersales.RefundCase.Claim;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A refund one step further, a minute later. */
record Further(RefundCase refund, String step) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  RefundCase at(RefundStatus next) {
    return with(next, refund.claim(), answer(next), refund.returnTo(), refund.returned());
  }

  RefundCase refused(String reason) {
    return with(
        RefundStatus.REFUSED,
        refund.claim(),
        new Answer(Optional.empty(), Optional.of(reason)),
        refund.returnTo(),
        refund.returned());
  }

  RefundCase returnTo(ReturnAddress address) {
    RefundStatus next = RefundStatus.AWAITING_RETURN;
    return with(next, refund.claim(), answer(next), Optional.of(address), Optional.empty());
  }

  RefundCase sentBack(ReturnShipment shipment) {
    RefundStatus next = RefundStatus.RETURNED;
    return with(next, refund.claim(), answer(next), refund.returnTo(), Optional.of(shipment));
  }

  RefundCase asking(Claim other) {
    return with(RefundStatus.OPENED, other, Answer.NONE, refund.returnTo(), refund.returned());
  }

  /** Where it stands, with something said. */
  RefundCase said(String text, List<URI> pictures) {
    return refund.with(
        and(new RefundMessage(Optional.of(now()), Author.BUYER, Optional.empty(), text, pictures)));
  }

  private Answer answer(RefundStatus next) {
    return new Answer(
        next.isAgreed() ? Optional.of(refund.claim().asked()) : Optional.empty(),
        refund.answer().refusal());
  }

  private RefundCase with(
      RefundStatus next,
      Claim claim,
      Answer answer,
      Optional<ReturnAddress> returnTo,
      Optional<ReturnShipment> returned) {
    Author by = next == RefundStatus.RETURNED ? Author.BUYER : Author.SELLER;
    return new RefundCase(
        refund.id(),
        refund.orderId(),
        next,
        FakeRefunds.word(next),
        claim,
        answer,
        refund.evidence(),
        returnTo,
        returned,
        and(new RefundMessage(Optional.of(now()), by, Optional.of(step), "", List.of())),
        new RefundCase.Times(
            refund.times().opened(),
            Optional.of(now()),
            next.isFinal() ? Optional.of(now()) : Optional.empty(),
            Optional.empty()),
        refund.notes());
  }

  private List<RefundMessage> and(RefundMessage message) {
    List<RefundMessage> more = new ArrayList<>(refund.messages());
    more.add(message);
    return more;
  }

  private Instant now() {
    return refund.times().changed().orElse(refund.times().opened()).plus(MINUTE);
  }
}
