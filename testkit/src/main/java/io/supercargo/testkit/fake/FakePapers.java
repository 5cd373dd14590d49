package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.PaymentVoucher;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.order.PaymentVouchers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Takes what is said of orders without a second look, and bills what was paid. */
record FakePapers(FakeOrders orders) implements FrontWarehouses, PaymentVouchers, Bills {
  @Override
  public Reply<Boolean> send(String orderId, FrontWarehouse through) {
    counter().serve(Capability.FRONT_WAREHOUSE);
    OrderStatus now = orders.order(orderId).status();
    orders.move(
        orderId,
        now == OrderStatus.PAID ? now : OrderStatus.AWAITING_PAYMENT,
        UnaryOperator.identity());
    return counter().reply(true);
  }

  @Override
  public Reply<Boolean> handIn(PaymentVoucher voucher) {
    counter().serve(Capability.PAYMENT_VOUCHER);
    orders.move(voucher.orderId(), OrderStatus.AWAITING_PAYMENT, UnaryOperator.identity());
    return counter().reply(true);
  }

  /** Nothing is ever given back here. */
  @Override
  public Reply<Page<Bill>> bills(BillQuery query) {
    counter().serve(Capability.BILLS);
    List<Bill> hits =
        orders.newestFirst().stream()
            .filter(order -> query.kind() == Bill.Kind.PURCHASE)
            .filter(order -> query.order().map(order.id()::equals).orElse(true))
            .flatMap(FakePapers::bill)
            .filter(query.span()::holds)
            .toList();
    List<Bill> rows = hits.stream().skip(query.page().offset()).limit(query.page().size()).toList();
    return counter().reply(Page.of(rows, query.page(), hits.size()));
  }

  private static Stream<Bill> bill(Order order) {
    return order.times().paid().stream()
        .map(
            paid ->
                new Bill(
                    Bill.Kind.PURCHASE,
                    new Bill.Subject(order.id(), Optional.empty(), order.reference()),
                    order.amounts().total(),
                    new Bill.Booking(
                        paid,
                        Optional.of(order.times().created()),
                        Optional.of("alipay"),
                        Optional.of("pay-" + order.id())),
                    Map.of()));
  }

  private Counter counter() {
    return orders.counter();
  }
}
