package io.supercargo.web.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelStatus;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleKind;
import io.supercargo.domain.sync.SaleStatus;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldGoods;
import io.supercargo.domain.sync.SoldLine;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What callers sold, as they write it. */
public final class SaleFields {
  public static final List<String> ORDER =
      List.of(
          "orderId",
          "buyer",
          "createdAt",
          "paidAt",
          "endedAt",
          "status",
          "paid",
          "refunded",
          "refundedSum",
          "country",
          "kind");
  public static final List<String> RELATION =
      List.of("orderId", "lineId", "purchaseId", "purchaseLineId");
  public static final List<String> STATUS = List.of("orderId", "status", "endedAt", "refunded");
  public static final List<String> PARCEL =
      List.of("shipmentId", "orderId", "status", "createdAt", "endedAt", "trace", "country");
  public static final List<String> PARCEL_STATUS = List.of("shipmentId", "status", "at");

  /** Those of each of {@code lines} of an order. */
  public static final List<String> LINE =
      List.of("id", "productId", "productName", "skuId", "skuName", "quantity", "paid", "refunded");

  /** Those of {@code destination} of a parcel. */
  public static final List<String> DESTINATION = List.of("province", "city", "area", "address");

  private SaleFields() {}

  public static SoldOrder order(Fields fields, List<ObjectNode> lines) {
    String id = fields.requiredText("orderId");
    SoldOrder.Times times =
        new SoldOrder.Times(
            moment(fields, "createdAt"), moment(fields, "paidAt"), fields.instant("endedAt"));
    return new SoldOrder(
        id,
        fields.requiredText("buyer"),
        times,
        SaleStatus.of(fields.requiredText("status")),
        new SoldOrder.Fees(
            fields.yuan("paid").orElseThrow(() -> missing("paid")), fields.yuan("refundedSum")),
        fields.flag("refunded"),
        Parts.readAll("lines", lines, LINE, line -> line(line, lines.size() == 1 ? id : "")),
        fields.text("country"),
        fields.text("kind").map(SaleKind::of));
  }

  private static SoldLine line(Fields fields, String alone) {
    SoldGoods goods =
        new SoldGoods(
            product(fields.requiredText("productId")),
            fields.text("productName"),
            fields.text("skuId"),
            fields.text("skuName"),
            LineFields.quantity(fields));
    Optional<Money> paid = fields.yuan("paid");
    String id = fields.text("id").orElse(alone);
    if (id.isEmpty()) {
      throw missing("id");
    }
    return new SoldLine(id, goods, paid, fields.flag("refunded"));
  }

  public static OrderRelation relation(Fields fields) {
    return new OrderRelation(
        fields.requiredText("orderId"),
        fields.requiredText("lineId"),
        number(fields.requiredText("purchaseId")),
        fields.requiredText("purchaseLineId"));
  }

  public static SaleUpdate status(Fields fields, List<SaleUpdate> parts) {
    return new SaleUpdate(
        fields.requiredText("orderId"),
        SaleStatus.of(fields.requiredText("status")),
        fields.instant("endedAt"),
        fields.flag("refunded"),
        parts);
  }

  public static SoldParcel parcel(Fields fields, Optional<ObjectNode> destination) {
    return new SoldParcel(
        fields.requiredText("shipmentId"),
        fields.requiredText("orderId"),
        ParcelStatus.of(fields.requiredText("status")),
        moment(fields, "createdAt"),
        fields.instant("endedAt"),
        destination.map(it -> Parts.read("destination", it, DESTINATION, SaleFields::destination)),
        fields.text("trace"),
        fields.text("country"));
  }

  private static SoldParcel.Destination destination(Fields fields) {
    return new SoldParcel.Destination(
        fields.requiredText("province"),
        fields.requiredText("city"),
        fields.requiredText("area"),
        fields.requiredText("address"));
  }

  public static ParcelUpdate parcelStatus(Fields fields) {
    return new ParcelUpdate(
        fields.requiredText("shipmentId"),
        ParcelStatus.of(fields.requiredText("status")),
        moment(fields, "at"));
  }

  private static Instant moment(Fields fields, String name) {
    return fields.instant(name).orElseThrow(() -> missing(name));
  }

  /** The supplier's own number, with or without the marketplace before it. */
  private static String product(String text) {
    try {
      return text.contains(":") ? ProductId.parse(text).value() : text;
    } catch (InvalidValue wrong) {
      throw wrong.in("productId");
    }
  }

  /** The supplier's own number, with or without its name before it. */
  private static String number(String text) {
    return text.substring(text.indexOf(':') + 1);
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", "a text");
  }
}
