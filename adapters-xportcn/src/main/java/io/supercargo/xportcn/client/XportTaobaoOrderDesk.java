package io.supercargo.xportcn.client;

import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.OrderLines;
import io.supercargo.http.dialect.taobao.trade.PurchaseAmounts;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.http.dialect.taobao.trade.WireCreated;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.WireTaobaoOrder;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import retrofit2.Call;

/** Places orders at Taobao with our reference as {@code sellerOrderNumber}. */
final class XportTaobaoOrderDesk implements OrderDesk {
  private final XportTaobaoTrade trade;
  private final Duration settleWindow;
  private final Function<WireTaobaoOrder, Call<Answer<WireEnvelope<WireCreated>>>> create;

  XportTaobaoOrderDesk(
      XportTaobaoTrade trade,
      Duration settleWindow,
      Function<WireTaobaoOrder, Call<Answer<WireEnvelope<WireCreated>>>> create) {
    this.trade = trade;
    this.settleWindow = settleWindow;
    this.create = create;
  }

  /** Lists are not searched by our reference, but orders come with it. */
  @Override
  public OrderRules rules() {
    return TaobaoRules.of(Tracing.BY_REFERENCE, PurchaseIds.MOST_PAID, settleWindow);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    List<Named> lines = trade.names().of(purchase.lines());
    WireTaobaoOrder order =
        new WireTaobaoOrder(
            PurchaseAmounts.planned(purchase),
            Receivers.text(purchase.address()),
            OrderLines.write(lines, purchase.quoted().lines()),
            null,
            purchase.reference().value());
    return trade.write(create.apply(order), envelope -> trade.placement(envelope, lines));
  }
}
