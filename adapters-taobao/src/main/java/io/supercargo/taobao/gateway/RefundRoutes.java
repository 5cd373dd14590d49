package io.supercargo.taobao.gateway;

import io.supercargo.http.dialect.taobao.aftersales.ReverseDesk;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundListing;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.WireRefundAsk;
import io.supercargo.taobao.wire.WireRefundLetter;
import io.supercargo.taobao.wire.WireSentBack;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Refunds. */
final class RefundRoutes {
  private final ReverseDesk desk;

  RefundRoutes(TradeDesk trade) {
    this.desk = new ReverseDesk(trade, new PurchaseDesk(trade, StatusWords.WORDS));
  }

  void mount(OperationRoutes routes) {
    on(
        routes,
        "refundRender",
        WireRefundAsk.class,
        (client, wire) -> desk.render(client, wire.asked()));
    on(
        routes,
        "refundSubmit",
        WireRefundAsk.class,
        (client, wire) -> desk.submit(client, wire.asked()));
    on(
        routes,
        "refundModify",
        WireRefundAsk.class,
        (client, wire) -> desk.modify(client, wire.refundId(), wire.asked()));
    on(
        routes,
        "refundList",
        WireRefundListing.class,
        (client, wire) -> desk.list(client, wire.asked()));
    on(routes, "refundSubmitLogistics", WireSentBack.class, this::sendBack);
    on(routes, "refundMessageSubmit", WireRefundLetter.class, this::say);
    about(routes, "refundMessageList", desk::messages);
    about(routes, "refundQuery", desk::refund);
    about(routes, "refundRenderLogistics", desk::carriers);
    about(routes, "refundCancel", desk::cancel);
  }

  private static <Q> void on(
      OperationRoutes routes,
      String name,
      Class<Q> type,
      BiFunction<GatewayClient, Q, @Nullable Object> answer) {
    Question.on(routes, name, Shape.WRAPPED, type, answer);
  }

  /** An operation that wants nothing but the number of a refund. */
  private static void about(
      OperationRoutes routes,
      String name,
      BiFunction<GatewayClient, @Nullable String, @Nullable Object> answer) {
    on(
        routes,
        name,
        WireRefundLetter.class,
        (client, wire) -> answer.apply(client, wire.refundId()));
  }

  private @Nullable Object sendBack(GatewayClient client, WireSentBack wire) {
    desk.sendBack(client, wire.refundId(), wire.parcel().shipment());
    return null;
  }

  /** Success is all that is said. */
  private @Nullable Object say(GatewayClient client, WireRefundLetter wire) {
    desk.say(client, wire.refundId(), wire.refundMessage(), wire.refundImages());
    return null;
  }
}
