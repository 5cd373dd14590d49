package io.supercargo.testkit.fake;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.sandbox.SandboxRefunds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What was asked back of the fake market, and its sellers. Orders stay as they are when money goes
 * back, but for those of which all did. Thread-safe.
 */
final class FakeRefunds implements SandboxRefunds {
  private static final Instant OPENING = Instant.parse("2026-11-21T08:00:00Z");
  private static final Set<OrderStatus> REFUNDABLE =
      Set.of(OrderStatus.PAID, OrderStatus.SHIPPED, OrderStatus.RECEIVED, OrderStatus.COMPLETED);

  private final FakeOrders orders;
  private final Map<String, RefundCase> refunds = new LinkedHashMap<>();

  FakeRefunds(FakeOrders orders) {
    this.orders = orders;
  }

  Counter counter() {
    return orders.counter();
  }

  /** The order, of which something can be asked back. */
  Order order(RefundScope scope) {
    Order order = orders.order(scope.orderId());
    if (!REFUNDABLE.contains(order.status())) {
      throw counter()
          .invalid("goods", "order %s is %s".formatted(order.id(), order.nativeStatus()));
    }
    for (String line : scope.lineIds()) {
      if (order.lines().stream().noneMatch(it -> it.id().equals(line))) {
        throw counter().invalid("lines", "order %s has no line %s".formatted(order.id(), line));
      }
    }
    return order;
  }

  MaximumRefund maximum(RefundScope scope) {
    Order order = order(scope);
    Money goods =
        order.lines().stream()
            .filter(line -> scope.lineIds().contains(line.id()))
            .map(OrderedLine::amount)
            .reduce(Money.fen(0), Money::plus);
    boolean whole = scope.lines().size() == order.lines().size();
    Money beside = order.amounts().total().plus(order.amounts().goods().times(-1));
    return MaximumRefund.of(new RefundSum(goods, whole ? beside : Money.fen(0)));
  }

  synchronized String open(RefundDraft draft, String reason) {
    List<String> lines = draft.scope().lineIds();
    of(draft.scope().orderId()).stream()
        .filter(refund -> refund.isOpenFor(lines))
        .findFirst()
        .ifPresent(
            refund -> {
              throw counter().invalid("lines", "refund " + refund.id() + " is open for them");
            });
    Instant at = OPENING.plusSeconds(refunds.size());
    RefundCase refund =
        new RefundCase(
            "TQ%d".formatted(86_514_937_229L + refunds.size()),
            draft.scope().orderId(),
            RefundStatus.OPENED,
            word(RefundStatus.OPENED),
            claim(draft, reason),
            RefundCase.Answer.NONE,
            draft.evidence(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new RefundMessage(
                    Optional.of(at),
                    Author.BUYER,
                    Optional.of("买家申请退款"),
                    draft.description(),
                    draft.evidence())),
            new RefundCase.Times(at, Optional.of(at), Optional.empty(), Optional.empty()),
            Map.of());
    refunds.put(refund.id(), refund);
    return refund.id();
  }

  synchronized RefundCase refund(String id) {
    return Optional.ofNullable(refunds.get(id))
        .orElseThrow(() -> counter().notFound("refund " + id));
  }

  synchronized List<RefundCase> newestFirst() {
    List<RefundCase> all = new ArrayList<>(refunds.values());
    Collections.reverse(all);
    return all;
  }

  List<RefundCase> of(String orderId) {
    return newestFirst().stream().filter(it -> it.orderId().equals(orderId)).toList();
  }

  /** Changes a refund, if it stands as it must for that. */
  synchronized RefundCase change(String id, Set<RefundStatus> from, UnaryOperator<RefundCase> how) {
    RefundCase refund = refund(id);
    if (!from.contains(refund.status())) {
      throw counter().invalid("refundId", "refund %s is %s".formatted(id, refund.status().code()));
    }
    RefundCase changed = how.apply(refund);
    refunds.put(id, changed);
    return changed;
  }

  @Override
  public RefundCase agree(String refundId) {
    return change(
        refundId,
        Set.of(RefundStatus.OPENED),
        refund ->
            refund.claim().kind() == RefundKind.RETURN_AND_REFUND
                ? new Further(refund, "卖家同意退款申请")
                    .returnTo(
                        new ReturnAddress(
                            Optional.of("张三"),
                            Optional.of("13800138000"),
                            Optional.of("浙江省杭州市滨江区网商路699号"),
                            Optional.empty()))
                : paid(refund, "退款成功"));
  }

  @Override
  public RefundCase refuse(String refundId, String reason) {
    return change(
        refundId,
        Set.of(RefundStatus.OPENED, RefundStatus.RETURNED),
        refund -> new Further(refund, "卖家拒绝退款申请").refused(reason));
  }

  @Override
  public RefundCase receive(String refundId) {
    return change(refundId, Set.of(RefundStatus.RETURNED), refund -> paid(refund, "卖家确认收货，退款成功"));
  }

  private RefundCase paid(RefundCase refund, String step) {
    Order order = orders.order(refund.orderId());
    if (refund.claim().asked().total().compareTo(order.amounts().total()) == 0
        && order.status() != OrderStatus.COMPLETED) {
      orders.move(
          order.id(),
          order.status(),
          it -> FakeOrders.at(it, OrderStatus.CLOSED, Optional.of("退款成功")));
    }
    return new Further(refund, step).at(RefundStatus.COMPLETED);
  }

  static RefundCase.Claim claim(RefundDraft draft, String reason) {
    return new RefundCase.Claim(
        draft.scope().lines(),
        draft.scope().kind(),
        Optional.of(draft.scope().goods()),
        Optional.of(draft.scope().phase()),
        Optional.of(draft.reasonId()),
        reason,
        draft.description(),
        draft.asked());
  }

  /** As 1688 calls it. */
  static String word(RefundStatus status) {
    return switch (status) {
      case OPENED, OTHER -> "waitselleragree";
      case REFUSED -> "waitbuyermodify";
      case AWAITING_RETURN -> "waitbuyersend";
      case RETURNED -> "waitsellerreceive";
      case COMPLETED -> "refundsuccess";
      case CLOSED -> "refundclose";
    };
  }
}
