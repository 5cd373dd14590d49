package io.supercargo.domain.event;

import static io.supercargo.domain.aftersales.RefundStatus.AWAITING_RETURN;
import static io.supercargo.domain.aftersales.RefundStatus.OPENED;
import static io.supercargo.domain.aftersales.RefundStatus.RETURNED;

import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.aftersales.RefundStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to a refund between two looks at it. */
public final class RefundEvents {
  private RefundEvents() {}

  /**
   * The events of a change, in their order, those included that certainly happened and nobody saw.
   * A refund that was refused may be opened anew, and refused again.
   *
   * @param before what was known; empty when nothing was
   */
  public static List<Happening> between(Optional<KnownRefund> before, KnownRefund after) {
    RefundStatus now = after.refund().status();
    Optional<RefundStatus> then = before.map(it -> it.refund().status());
    if (then.equals(Optional.of(now))) {
      return List.of();
    }
    List<Happening> events = new ArrayList<>();
    if (then.isEmpty() || now == OPENED) {
      events.add(event(EventType.REFUND_OPENED, after, now != OPENED));
    }
    if (now.isAgreed() && then.filter(RefundStatus::isAgreed).isEmpty()) {
      events.add(event(EventType.REFUND_AGREED, after, now != AWAITING_RETURN));
    }
    boolean back = then.equals(Optional.of(RETURNED));
    if (now == RETURNED
        || (now == RefundStatus.COMPLETED && after.refund().returned().isPresent() && !back)) {
      events.add(event(EventType.REFUND_RETURNED, after, now != RETURNED));
    }
    switch (now) {
      case REFUSED -> events.add(event(EventType.REFUND_REFUSED, after, false));
      case COMPLETED -> events.add(event(EventType.REFUND_COMPLETED, after, false));
      case CLOSED -> events.add(event(EventType.REFUND_CANCELLED, after, false));
      case OPENED, AWAITING_RETURN, RETURNED, OTHER -> {}
    }
    return events;
  }

  private static Happening event(EventType type, KnownRefund after, boolean passed) {
    return Happening.of(type, after.seen(), new Matter.OfRefund(after, passed));
  }
}
