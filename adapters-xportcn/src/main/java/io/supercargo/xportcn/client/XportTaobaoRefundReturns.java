package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.taobao.aftersales.Claims;
import io.supercargo.http.dialect.taobao.aftersales.Returning;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.xportcn.wire.aftersales.WireRefundLetter;
import io.supercargo.xportcn.wire.aftersales.WireSentBack;
import java.net.URI;
import java.util.List;

/** What buyers do about refunds at Taobao: send back, write, take back. */
final class XportTaobaoRefundReturns implements RefundReturns, RefundCancellations, RefundLetters {
  private final XportTaobaoTrade trade;
  private final XportTaobaoRefundApi api;

  XportTaobaoRefundReturns(XportTaobaoTrade trade, XportTaobaoRefundApi api) {
    this.trade = trade;
    this.api = api;
  }

  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    return trade.line().read(api.carriers(refundId), Claims::carriers);
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    WireSentBack parcel =
        Asked.of(trade.line().provider(), () -> WireSentBack.of(refundId, Returning.of(shipment)));
    return trade.write(api.sendBack(parcel), trade::isTold);
  }

  /** Only an explicit yes is a yes. */
  @Override
  public Reply<Boolean> cancel(String refundId) {
    return trade.write(
        api.cancel(refundId),
        envelope -> {
          trade.check(envelope);
          if (envelope.data() == null || !Boolean.TRUE.equals(envelope.data().cancelSuccess())) {
            throw new InvalidValue(
                "cancelSuccess", "not true", "true, or a code that says why not");
          }
          return true;
        });
  }

  @Override
  public Reply<Boolean> write(String refundId, String text, List<URI> pictures) {
    return trade.tell(
        api.say(new WireRefundLetter(refundId, text, Claims.images(pictures), null, null)));
  }
}
