package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelStatus;
import io.supercargo.domain.sync.SaleStatus;
import io.supercargo.domain.sync.SoldGoods;
import io.supercargo.domain.sync.SoldLine;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.domain.sync.SoldParcel.Destination;
import io.supercargo.http.dialect.trade.OrderNumbers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we sold, in both directions, as the platform's own pages have it. */
public final class Sales {
  private Sales() {}

  public static WireSoldOrder write(SoldOrder order) {
    Optional<SoldGoods> goods =
        order.isSingle() ? Optional.of(order.lines().get(0).goods()) : Optional.empty();
    return new WireSoldOrder(
        order.id(),
        order.buyer(),
        SaleTimes.write(order.times().created()),
        SaleTimes.write(order.times().paid()),
        SaleTimes.write(order.times().ended()),
        order.fees().paid().toFen(),
        order.status().code(),
        flag(order.refunded()),
        goods.map(SoldGoods::productId).orElse(null),
        goods.flatMap(SoldGoods::productName).orElse(null),
        goods.flatMap(SoldGoods::skuId).orElse(null),
        goods.flatMap(SoldGoods::skuName).orElse(null),
        goods.map(SoldGoods::quantity).orElse(null),
        goods.isPresent() ? null : order.lines().stream().map(Sales::write).toList());
  }

  private static WireSoldLine write(SoldLine line) {
    SoldGoods goods = line.goods();
    return new WireSoldLine(
        line.id(),
        goods.productId(),
        goods.productName().orElse(null),
        goods.skuId().orElse(null),
        goods.skuName().orElse(null),
        goods.quantity(),
        line.paid().orElseThrow(() -> missing("lines.paid")).toFen(),
        flag(line.refunded()));
  }

  public static SoldOrder read(WireSoldOrder wire) {
    String id = required("orderId", wire.orderId());
    Money paid = fen("paidFee", wire.paidFee());
    boolean refunded = refunded(wire.refundStatus());
    List<WireSoldLine> rows = requireNonNullElse(wire.subOrderParamList(), List.of());
    List<SoldLine> lines =
        rows.isEmpty()
            ? List.of(new SoldLine(id, goods(wire), Optional.of(paid), refunded))
            : rows.stream().map(Sales::read).toList();
    return new SoldOrder(
        id,
        required("outMemberId", wire.outMemberId()),
        new SoldOrder.Times(
            SaleTimes.required("createTime", wire.createTime()),
            SaleTimes.required("payTime", wire.payTime()),
            SaleTimes.read("endTime", wire.endTime())),
        SaleStatus.of(required("status", wire.status())),
        new SoldOrder.Fees(paid, Optional.empty()),
        refunded,
        lines,
        Optional.empty(),
        Optional.empty());
  }

  private static SoldGoods goods(WireSoldOrder wire) {
    return new SoldGoods(
        required("productId", wire.productId()),
        SearchTerms.some(wire.productName()),
        SearchTerms.some(wire.skuId()),
        SearchTerms.some(wire.skuName()),
        requireNonNullElse(wire.buyAmount(), 1L));
  }

  private static SoldLine read(WireSoldLine wire) {
    SoldGoods goods =
        new SoldGoods(
            required("productId", wire.productId()),
            SearchTerms.some(wire.productName()),
            SearchTerms.some(wire.skuId()),
            SearchTerms.some(wire.skuName()),
            requireNonNullElse(wire.buyAmount(), 0L));
    return new SoldLine(
        required("subOrderParamList.orderId", wire.orderId()),
        goods,
        Optional.of(fen("subOrderParamList.paidFee", wire.paidFee())),
        refunded(wire.refundStatus()));
  }

  public static WireOrderRelation write(OrderRelation relation) {
    return new WireOrderRelation(
        relation.lineId(),
        relation.orderId(),
        OrderNumbers.write(relation.purchaseLineId()),
        OrderNumbers.write(relation.purchaseId()));
  }

  public static OrderRelation read(WireOrderRelation wire) {
    return new OrderRelation(
        required("parentOrderId", wire.parentOrderId()),
        required("orderId", wire.orderId()),
        OrderNumbers.read("purchaseParentOrderId", wire.purchaseParentOrderId()),
        OrderNumbers.read("purchaseOrderId", wire.purchaseOrderId()));
  }

  public static WireSoldParcel write(SoldParcel parcel) {
    Destination to = parcel.destination().orElseThrow(() -> missing("destination"));
    return new WireSoldParcel(
        parcel.orderId(),
        parcel.id(),
        parcel.status().code(),
        SaleTimes.write(parcel.created()),
        SaleTimes.write(parcel.ended()),
        to.province(),
        to.city(),
        to.area(),
        to.address());
  }

  public static SoldParcel read(WireSoldParcel wire) {
    return new SoldParcel(
        required("logisticsId", wire.logisticsId()),
        required("orderId", wire.orderId()),
        ParcelStatus.of(required("logisticsStatus", wire.logisticsStatus())),
        SaleTimes.required("createTime", wire.createTime()),
        SaleTimes.read("signTime", wire.signTime()),
        Optional.of(
            new Destination(
                required("province", wire.province()),
                required("city", wire.city()),
                required("area", wire.area()),
                required("address", wire.address()))),
        Optional.empty(),
        Optional.empty());
  }

  static String flag(boolean refunded) {
    return refunded ? "1" : "0";
  }

  /** None is told where nothing is. */
  static boolean refunded(@Nullable String wire) {
    String status = requireNonNullElse(wire, "0");
    if (!status.matches("[01]")) {
      throw new InvalidValue("refundStatus", status, "0 or 1");
    }
    return status.equals("1");
  }

  static Money fen(String field, @Nullable Long wire) {
    if (wire == null || wire < 0) {
      throw new InvalidValue(field, wire == null ? "missing" : wire, "fen, 0 or more");
    }
    return Money.fen(wire);
  }

  static String required(String field, @Nullable String text) {
    return SearchTerms.some(text).orElseThrow(() -> missing(field));
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", "a value, which this wire cannot do without");
  }
}
