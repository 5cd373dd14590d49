package io.supercargo.xportcn.gateway;

import io.javalin.http.Context;
import io.supercargo.http.dialect.taobao.aftersales.ReverseDesk;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundListing;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.xportcn.wire.aftersales.WireRefundAsk;
import io.supercargo.xportcn.wire.aftersales.WireRefundLetter;
import io.supercargo.xportcn.wire.aftersales.WireSentBack;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refunds at Taobao. */
final class TaobaoRefundRoutes {
  private static final String ID = "refundId";

  private final ReverseDesk desk;

  TaobaoRefundRoutes(TradeDesk trade) {
    this.desk = new ReverseDesk(trade, new PurchaseDesk(trade, StatusWords.NUMBERS));
  }

  void mount(OperationRoutes routes) {
    routes
        .onBody(
            "taobaoRefundRender",
            WireRefundAsk.class,
            (client, wire) -> desk.render(client, wire.asked()))
        .onBody(
            "taobaoRefundSubmit",
            WireRefundAsk.class,
            (client, wire) -> desk.submit(client, wire.asked()))
        .onBody(
            "taobaoRefundModify",
            WireRefundAsk.class,
            (client, wire) -> desk.modify(client, wire.refundId(), wire.asked()))
        .onBody(
            "taobaoRefundList",
            WireRefundListing.class,
            (client, wire) -> desk.list(client, wire.asked()))
        .onBody(
            "taobaoRefundLogisticsSubmit",
            WireSentBack.class,
            (client, wire) -> desk.sendBack(client, wire.refundId(), wire.parcel().shipment()))
        .onBody("taobaoRefundMessageSubmit", WireRefundLetter.class, this::say)
        .onBody(
            "taobaoRefundMessageList",
            WireRefundLetter.class,
            (client, wire) -> desk.messages(client, wire.refundId()))
        .on("taobaoRefundQuery", (client, call) -> desk.refund(client, id(call)))
        .on("taobaoRefundLogisticsRender", (client, call) -> desk.carriers(client, id(call)))
        .on("taobaoRefundCancel", (client, call) -> desk.cancel(client, call.pathParam(ID)));
  }

  /** Nothing is answered but yes. */
  private Object say(GatewayClient client, WireRefundLetter wire) {
    desk.say(client, wire.refundId(), wire.refundMessage(), wire.refundImages());
    return Map.of();
  }

  private static @Nullable String id(Context call) {
    return Parameters.text(call, ID);
  }
}
