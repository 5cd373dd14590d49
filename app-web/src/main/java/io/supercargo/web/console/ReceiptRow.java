package io.supercargo.web.console;

import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.domain.logistics.WarehouseReceipt;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A parcel at a warehouse in a list; what is not known is empty. */
record ReceiptRow(
    String href,
    String waybill,
    String provider,
    String status,
    String weight,
    String size,
    String remark,
    String order,
    List<String> pictures) {
  static ReceiptRow of(KnownReceipt known) {
    return of(known.provider(), known.receipt());
  }

  static ReceiptRow of(String provider, WarehouseReceipt receipt) {
    Optional<Inspection> found = receipt.inspection();
    return new ReceiptRow(
        WarehousePage.link(provider + ":" + receipt.parcel().waybill()).toString(),
        receipt.parcel().waybill(),
        provider,
        receipt.status().code(),
        found.flatMap(Inspection::weightGrams).map(grams -> grams + " g").orElse(""),
        found.flatMap(Inspection::size).map(ReceiptRow::text).orElse(""),
        found.flatMap(Inspection::remark).orElse(""),
        receipt.parcel().orderId().orElse(""),
        found.map(Inspection::pictures).orElse(List.of()).stream().map(URI::toString).toList());
  }

  private static String text(Inspection.Size size) {
    return "%d × %d × %d mm".formatted(size.length(), size.width(), size.height());
  }
}
