package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentWays;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Pays whatever is asked for, and gives out links in which the orders are named. */
record FakeTill(FakeOrders orders) implements Cashier, PaymentLinks, PaymentWays {
  private static final String PAGE = "https://pay.fake.example/";
  static final int MOST = 30;

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    counter().serve(Capability.PAYMENT);
    Split split = split(orderIds);
    split.payable().forEach(this::pay);
    List<Payment.Left> left =
        split.others().stream()
            .map(
                order ->
                    new Payment.Left(
                        order.id(),
                        Optional.of("ORDER_STATUS_ILLEGAL"),
                        "the order is " + order.nativeStatus()))
            .toList();
    return counter().reply(new Payment(ids(split.payable()), left, Optional.empty()));
  }

  @Override
  public Reply<PaymentLink> link(List<String> orderIds) {
    counter().serve(Capability.PAYMENT_LINK);
    Split split = split(orderIds);
    List<String> payable = ids(split.payable());
    if (payable.isEmpty()) {
      throw counter().invalid("orderIds", "nothing waits for its money");
    }
    return counter()
        .reply(
            new PaymentLink(
                URI.create(PAGE + String.join("-", payable)), payable, ids(split.others())));
  }

  @Override
  public Reply<List<PaymentWay>> ways(String orderId) {
    counter().serve(Capability.PAYMENT_WAYS);
    orders.order(orderId);
    return counter().reply(List.of(new PaymentWay("alipay", "支付宝", Optional.empty())));
  }

  /** Does what a person does who opens a link and clicks. */
  void click(URI link) {
    for (String id : link.toString().substring(PAGE.length()).split("-", -1)) {
      pay(orders.order(id));
    }
  }

  private void pay(Order order) {
    orders.move(
        order.id(),
        OrderStatus.AWAITING_PAYMENT,
        it -> FakeOrders.at(it, OrderStatus.PAID, Optional.empty()));
  }

  private Split split(List<String> orderIds) {
    if (orderIds.isEmpty() || orderIds.size() > MOST) {
      throw counter().invalid("orderIds", orderIds.size() + " (expected: 1 to " + MOST + ")");
    }
    List<Order> all = orderIds.stream().distinct().map(orders::order).toList();
    return new Split(
        all.stream().filter(order -> order.status() == OrderStatus.AWAITING_PAYMENT).toList(),
        all.stream().filter(order -> order.status() != OrderStatus.AWAITING_PAYMENT).toList());
  }

  /** What waits for its money, and what does not. */
  private record Split(List<Order> payable, List<Order> others) {}

  private static List<String> ids(List<Order> orders) {
    return orders.stream().map(Order::id).toList();
  }

  private Counter counter() {
    return orders.counter();
  }
}
