package io.supercargo.application.aftersales;

import io.supercargo.application.order.Account;
import io.supercargo.application.order.WrongState;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.util.List;
import java.util.Set;

/** Looks at orders of which money is to be asked back, as far as their suppliers show them. */
final class Office {
  private static final Set<OrderStatus> PAID =
      Set.of(
          OrderStatus.PAID,
          OrderStatus.SHIPPED,
          OrderStatus.RECEIVED,
          OrderStatus.COMPLETED,
          OrderStatus.OTHER);

  private final Account account;
  private final Providers providers;
  private final Inquiry inquiry;

  Office(IntentJournal journal, Providers providers, Inquiry inquiry) {
    this.account = new Account(journal, providers);
    this.providers = providers;
    this.inquiry = inquiry;
  }

  /**
   * An order on the table.
   *
   * @param provider seen from its marketplace
   */
  record Table(Provider provider, Order order, RefundScope scope) {}

  /**
   * @throws WrongState for an order that is not paid, or ended without its goods
   * @throws InvalidValue for lines that it does not have
   */
  Table table(RefundWish.Matter matter) {
    Provider provider = account.batch(List.of(matter.order()), Capability.REFUND).provider();
    providers.require(provider, Capability.ORDER_LOOKUP);
    String number = matter.order().substring(matter.order().indexOf(':') + 1);
    Order order =
        inquiry
            .askOne(provider, Capability.ORDER_LOOKUP, OrderBook.class, book -> book.order(number))
            .value();
    if (!PAID.contains(order.status())) {
      throw WrongState.of(provider.name(), order, "an order that is paid");
    }
    return new Table(provider, order, scope(matter, order));
  }

  Answer<List<RefundReason>> reasons(Table table) {
    return inquiry.askOne(
        table.provider(), Capability.REFUND, RefundDesk.class, desk -> desk.reasons(table.scope()));
  }

  /** As the supplier says, or what was paid for the lines where it does not say. */
  MaximumRefund maximum(Table table) {
    return table.provider().can(Capability.REFUND_LIMIT)
        ? inquiry
            .askOne(
                table.provider(),
                Capability.REFUND_LIMIT,
                RefundLimits.class,
                limits -> limits.maximum(table.scope()))
            .value()
        : MaximumRefund.of(paid(table));
  }

  /** The refunds that the order has; none where the supplier lists none. */
  List<RefundCase> refunds(Table table) {
    return table.provider().can(Capability.REFUND_LIST)
        ? inquiry
            .askOne(
                table.provider(),
                Capability.REFUND_LIST,
                RefundList.class,
                list ->
                    list.someOrNone(
                        RefundQuery.ofOrder(
                            table.order().id(), new PageRequest(1, PageRequest.USUAL_MOST))))
            .value()
            .items()
        : List.of();
  }

  private static RefundSum paid(Table table) {
    Order order = table.order();
    Money goods =
        order.lines().stream()
            .filter(line -> table.scope().lineIds().contains(line.id()))
            .map(OrderedLine::amount)
            .reduce(Money.fen(0), Money::plus);
    boolean whole = table.scope().lines().size() == order.lines().size();
    Money total = order.amounts().total();
    if (!whole || goods.compareTo(total) > 0) {
      return RefundSum.of(goods.compareTo(total) > 0 ? total : goods);
    }
    return new RefundSum(goods, total.plus(goods.times(-1)));
  }

  private static RefundScope scope(RefundWish.Matter matter, Order order) {
    List<RefundedLine> lines =
        matter.lines().isEmpty()
            ? order.lines().stream().map(OrderedLine::id).map(RefundedLine::whole).toList()
            : matter.lines();
    for (RefundedLine line : lines) {
      requireLine(order, line);
    }
    return new RefundScope(
        order.id(),
        lines,
        matter.kind(),
        matter.goods().orElseGet(() -> goods(order.status(), matter.kind())),
        SalePhase.of(order.status()));
  }

  private static void requireLine(Order order, RefundedLine line) {
    OrderedLine ordered =
        order.lines().stream()
            .filter(each -> each.id().equals(line.lineId()))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "lineId",
                        line.lineId(),
                        "a line of the order: "
                            + String.join(
                                ", ", order.lines().stream().map(OrderedLine::id).toList())));
    long most = ordered.line().quantity();
    if (line.quantity().isPresent() && line.quantity().getAsLong() > most) {
      throw new InvalidValue("quantity", line.quantity().getAsLong(), "at most " + most);
    }
  }

  private static GoodsState goods(OrderStatus status, RefundKind kind) {
    if (kind == RefundKind.RETURN_AND_REFUND) {
      return GoodsState.RECEIVED;
    }
    return switch (status) {
      case PAID -> GoodsState.NOT_SENT;
      case SHIPPED -> GoodsState.NOT_RECEIVED;
      default -> GoodsState.RECEIVED;
    };
  }
}
