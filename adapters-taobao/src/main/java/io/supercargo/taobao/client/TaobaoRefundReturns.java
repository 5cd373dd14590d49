package io.supercargo.taobao.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.taobao.aftersales.Claims;
import io.supercargo.http.dialect.taobao.aftersales.Returning;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheet;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireRefundLetter;
import io.supercargo.taobao.wire.WireSentBack;
import java.net.URI;
import java.util.List;

/** What buyers do about refunds: send back, write, take back. */
final class TaobaoRefundReturns implements RefundReturns, RefundCancellations, RefundLetters {
  private final TaobaoLine line;
  private final TaobaoRefundApi api;

  TaobaoRefundReturns(TaobaoLine line) {
    this.line = line;
    this.api = line.line().api(TaobaoRefundApi.class);
  }

  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    return line.read(api.carriers(refundId), Claims::carriers);
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    return line.tell(
        api.sendBack(
            Asked.of(line.provider(), () -> WireSentBack.of(refundId, Returning.of(shipment)))));
  }

  /** An answer may say beside its success that nothing was taken back. */
  @Override
  public Reply<Boolean> cancel(String refundId) {
    return line.write(
        api.cancel(WireRefundLetter.about(refundId)),
        answer -> {
          TaobaoCodes.check(line.provider(), answer);
          WireRefundSheet sheet = answer.payload();
          if (sheet != null && Boolean.FALSE.equals(sheet.cancelSuccess())) {
            throw new InvalidValue("cancelSuccess", "false", "true, or a code that says why not");
          }
          return true;
        });
  }

  @Override
  public Reply<Boolean> write(String refundId, String text, List<URI> pictures) {
    return line.tell(
        api.say(new WireRefundLetter(refundId, text, Claims.images(pictures), null, null)));
  }
}
