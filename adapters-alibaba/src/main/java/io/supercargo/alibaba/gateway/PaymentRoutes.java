package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.PayWays;
import io.supercargo.alibaba.wire.WireAgreements;
import io.supercargo.alibaba.wire.WireBill;
import io.supercargo.alibaba.wire.WireGroupBill;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WirePreparing;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.PaidOne;
import io.supercargo.http.dialect.trade.PayUrls;
import io.supercargo.http.dialect.trade.WirePrepared;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentWays;

/** Payment. */
final class PaymentRoutes {
  private PaymentRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("alipayUrlGet", PaymentLinks.class, PaymentRoutes::alipay)
        .on("crossBorderPayUrlGet", PaymentLinks.class, PaymentRoutes::other)
        .on("creditPayUrlGet", PaymentLinks.class, PaymentRoutes::other)
        .on("tradeGrouppayUrlGet", PaymentLinks.class, PaymentRoutes::group)
        .on("tradePayWayQuery", PaymentWays.class, PaymentRoutes::ways)
        .on("tradePayProtocolPayIsopen", Cashier.class, PaymentRoutes::agreements)
        .on("tradePayProtocolPayPreparePay", Cashier.class, PaymentRoutes::prepare)
        .on("tradePayProtocolPay", Cashier.class, PaymentRoutes::pay);
  }

  private static Object alipay(PaymentLinks links, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.ALIPAY_URL,
            WireBill.class,
            bill -> PayUrls.write(links.link(PayUrls.orders(bill.orderIdList())).value()));
  }

  private static Object other(PaymentLinks links, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.PAY_URL,
            WireBill.class,
            bill -> PayUrls.writeOther(links.link(PayUrls.orders(bill.orderIdList())).value()));
  }

  private static Object group(PaymentLinks links, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.GROUP_URL,
            WireGroupBill.class,
            bill -> PayUrls.write(links.link(PayUrls.orders(bill.orderIds())).value()));
  }

  private static Object ways(PaymentWays ways, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.PAY_WAYS,
            WireOrderKey.class,
            wire -> {
              String order = OrderNumbers.read("orderId", wire.orderId());
              return PayWays.write(order, ways.ways(order).value());
            });
  }

  /** Who can pay at all has agreed to. */
  private static Object agreements(Cashier cashier, Context call) {
    return Question.of(call)
        .answer(TradeShape.PREPARED, WireOrderKey.class, nothing -> WireAgreements.withAlipay());
  }

  private static Object prepare(Cashier cashier, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.PREPARED,
            WirePreparing.WRAPPER,
            WirePreparing.class,
            wire -> {
              PaidOne.by(cashier, OrderNumbers.read("orderId", wire.orderId()));
              return new WirePrepared("alipay", true);
            });
  }

  private static Object pay(Cashier cashier, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.DONE,
            WireOrderKey.class,
            wire -> {
              PaidOne.by(cashier, OrderNumbers.read("orderId", wire.orderId()));
              return true;
            });
  }
}
