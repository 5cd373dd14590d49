package io.supercargo.http.dialect.taobao.aftersales;

import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnAddress;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.http.dialect.taobao.aftersales.WireRefundSheet.WireRefundWhole;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.PurchaseTimes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes refunds. */
final class RefundSheetPrinter {
  private static final String CNY = "CNY";

  private RefundSheetPrinter() {}

  static WireRefundSheets page(Page<RefundCase> page) {
    return new WireRefundSheets(
        page.total(),
        page.number(),
        page.size(),
        page.items().stream().map(RefundSheetPrinter::sheet).toList());
  }

  static WireRefundSheet sheet(RefundCase refund) {
    return new WireRefundSheet(null, null, CNY, whole(refund));
  }

  /**
   * @param distributor whose refund it was
   */
  static WireRefundSheet cancelled(RefundCase refund, String distributor) {
    return new WireRefundSheet(true, distributor, CNY, whole(refund));
  }

  private static WireRefundWhole whole(RefundCase refund) {
    return new WireRefundWhole(order(refund), way(refund), line(refund));
  }

  private static WireRefundOrder order(RefundCase refund) {
    RefundCase.Claim claim = refund.claim();
    Optional<RefundCase.Deadline> deadline = refund.times().deadline();
    @Nullable String refusal = refund.answer().refusal().orElse(null);
    return new WireRefundOrder(
        refund.id(),
        ClaimWords.write(refund.status()),
        ClaimWords.write(claim.kind()),
        claim.goods().map(ClaimWords::write).orElse(null),
        claim.asked().total().toFen(),
        claim.reasonId().filter(RefundAsked::isNumber).map(Long::valueOf).orElse(null),
        claim.reason(),
        claim.description(),
        null,
        null,
        null,
        deadline.flatMap(RefundCase.Deadline::then).orElse(null),
        deadline.map(RefundCase.Deadline::at).map(PurchaseTimes::text).orElse(null),
        null,
        refusal,
        refusal);
  }

  private static @Nullable WireRefundWay way(RefundCase refund) {
    Optional<ReturnShipment> parcel = refund.returned();
    Optional<ReturnAddress> to = refund.returnTo();
    if (parcel.isEmpty() && to.isEmpty()) {
      return null;
    }
    return new WireRefundWay(
        parcel.map(ReturnShipment::waybill).orElse(null),
        parcel.map(ReturnShipment::carrier).map(Claims::carrier).orElse(null),
        to.map(RefundSheetPrinter::address).orElse(null),
        parcel.flatMap(ReturnShipment::phone).orElse(null),
        parcel.flatMap(ReturnShipment::note).orElse(null),
        to.flatMap(ReturnAddress::note).orElse(null));
  }

  private static WireReturnAddress address(ReturnAddress to) {
    return new WireReturnAddress(
        to.receiver().orElse(null), to.phone().orElse(null), to.address().orElse(null));
  }

  /** The first line: here every refund is one of one line. */
  private static WireRefundLine line(RefundCase refund) {
    return new WireRefundLine(
        PurchaseIds.write(refund.orderId()),
        refund.claim().lines().stream()
            .findFirst()
            .map(RefundedLine::lineId)
            .map(PurchaseIds::write)
            .orElse(null),
        refund.orderId(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        CNY,
        refund.times().opened().toEpochMilli());
  }
}
