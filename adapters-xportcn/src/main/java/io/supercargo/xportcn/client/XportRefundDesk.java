package io.supercargo.xportcn.client;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.aftersales.RefundReader;
import io.supercargo.http.dialect.aftersales.Refunds;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.xportcn.wire.aftersales.WireEvidence;
import io.supercargo.xportcn.wire.aftersales.WireRefundRef;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Asks for money back for orders of 1688. No list: a lost refund is looked for by a person. */
final class XportRefundDesk implements RefundDesk, RefundBook, RefundEvidence, RefundReturns {
  private static final int MOST_PICTURES = 5;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 150;

  private final XportLine line;
  private final XportRefundApi api;
  private final XportLogisticsApi logistics;
  private final Duration window;

  XportRefundDesk(XportLine line, XportLogisticsApi logistics, Duration window) {
    this.line = line;
    this.api = line.line().api(XportRefundApi.class);
    this.logistics = logistics;
    this.window = window;
  }

  @Override
  public Reply<List<RefundReason>> reasons(RefundScope scope) {
    return line.read(api.reasons(Refunds.question(scope)), Refunds::read);
  }

  @Override
  public Reply<String> open(RefundDraft draft) {
    return line.tell(
        api.create(Asked.of(line.provider(), () -> Refunds.write(draft).passedOn())),
        made -> {
          if (made.refundId() == null) {
            throw new InvalidValue("refundId", "missing", "the number of the refund");
          }
          return made.refundId();
        });
  }

  @Override
  public RefundRules rules() {
    return new RefundRules(MOST_PICTURES, SHORTEST, LONGEST, RefundRules.Tracing.BY_HAND, window);
  }

  @Override
  public Reply<RefundCase> refund(String id) {
    return line.read(api.refund(new WireRefundRef(id)), RefundReader::read);
  }

  @Override
  public Reply<URI> handIn(EvidencePicture picture) {
    String base64 = Base64.getEncoder().encodeToString(picture.bytes());
    return line.tell(api.upload(new WireEvidence(base64)), XportRefundDesk::address);
  }

  /** The same for every refund. */
  @Override
  public Reply<List<Carrier>> carriers(String refundId) {
    return line.read(logistics.carriers(), wire -> wire.stream().map(Parcels::read).toList());
  }

  @Override
  public Reply<Boolean> send(String refundId, ReturnShipment shipment) {
    return line.agree(
        api.sendBack(Asked.of(line.provider(), () -> Refunds.write(refundId, shipment))));
  }

  private static URI address(String told) {
    try {
      return URI.create(told.strip());
    } catch (IllegalArgumentException noAddress) {
      throw new InvalidValue("data", told, "the address of a picture");
    }
  }
}
