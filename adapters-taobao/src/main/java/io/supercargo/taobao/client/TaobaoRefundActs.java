package io.supercargo.taobao.client;

import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.taobao.aftersales.Claims;
import io.supercargo.http.dialect.taobao.aftersales.Returning;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WireRefundLetter;
import io.supercargo.taobao.wire.WireSentBack;
import java.net.URI;
import java.util.List;

/** What buyers do about refunds: send back, write, take back. */
final class TaobaoRefundActs implements RefundReturns, RefundCancellations, RefundLetters {
  private final TaobaoLine line;
  private final TaobaoRefundApi api;

  TaobaoRefundActs(TaobaoLine line) {
    this.line = line;
    this.api = line.line().api(TaobaoRefundApi.class);
  }

  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    return line.read(api.carriers(refundId), Claims::carriers);
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    WireSentBack parcel =
        Asked.of(line.provider(), () -> WireSentBack.of(refundId, Returning.of(shipment)));
    return line.write(api.sendBack(parcel), answer -> told(line, answer));
  }

  @Override
  public Reply<Boolean> cancel(String refundId) {
    return line.write(
        api.cancel(WireRefundLetter.about(refundId)), answer -> told(line, answer));
  }

  @Override
  public Reply<Boolean> write(String refundId, String text, List<URI> pictures) {
    return line.write(
        api.say(new WireRefundLetter(refundId, text, Claims.images(pictures), null, null)),
        answer -> told(line, answer));
  }

  static boolean told(TaobaoLine line, WireAnswer<?> answer) {
    TaobaoCodes.check(line.provider(), answer);
    return true;
  }
}
