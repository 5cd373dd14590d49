package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
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
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeTimes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What we sold, in both directions, as the paper for national sites has it: by numbers. Two of its
 * messages have no other page.
 */
public final class SiteSales {
  private SiteSales() {}

  public static WireSiteOrder write(SoldOrder order) {
    Optional<SoldGoods> goods =
        order.isSingle() ? Optional.of(order.lines().get(0).goods()) : Optional.empty();
    return new WireSiteOrder(
        OrderNumbers.write(order.id()),
        TradeTimes.write(order.times().created()),
        TradeTimes.write(order.times().paid()),
        TradeTimes.write(order.times().ended()),
        order.status().code(),
        Sales.flag(order.refunded()),
        order.buyer(),
        goods.map(SoldGoods::productId).map(id -> number("productId", id)).orElse(null),
        goods.flatMap(SoldGoods::skuId).map(id -> number("skuId", id)).orElse(null),
        goods.map(SoldGoods::quantity).orElse(null),
        order.fees().paid().toFen(),
        order.fees().refunded().map(Money::toFen).orElse(null),
        order.country().orElse(null),
        order.kind().map(SaleKind::code).orElse(null),
        goods.isPresent() ? null : order.lines().stream().map(SiteSales::write).toList());
  }

  private static WireSiteOrder write(SoldLine line) {
    SoldGoods goods = line.goods();
    return new WireSiteOrder(
        OrderNumbers.write(line.id()),
        null,
        null,
        null,
        null,
        Sales.flag(line.refunded()),
        null,
        number("productId", goods.productId()),
        goods.skuId().map(id -> number("skuId", id)).orElse(null),
        goods.quantity(),
        line.paid().map(Money::toFen).orElse(null),
        null,
        null,
        null,
        null);
  }

  public static SoldOrder read(WireSiteOrder wire) {
    Money paid = Sales.fen("paidFee", wire.paidFee());
    List<WireSiteOrder> rows = requireNonNullElse(wire.subOrderList(), List.of());
    return new SoldOrder(
        OrderNumbers.read("orderId", wire.orderId()),
        Sales.required("outUserId", wire.outUserId()),
        new SoldOrder.Times(
            SaleTimes.required("createTime", wire.createTime()),
            SaleTimes.required("payTime", wire.payTime()),
            SaleTimes.read("endTime", wire.endTime())),
        SaleStatus.of(Sales.required("payStatus", wire.payStatus())),
        new SoldOrder.Fees(
            paid, Optional.ofNullable(wire.refundFee()).map(it -> Sales.fen("refundFee", it))),
        Sales.refunded(wire.refundStatus()),
        rows.isEmpty() ? List.of(line(wire)) : rows.stream().map(SiteSales::line).toList(),
        SearchTerms.some(wire.contry()),
        SearchTerms.some(wire.orderType()).map(SaleKind::of));
  }

  private static SoldLine line(WireSiteOrder wire) {
    SoldGoods goods =
        new SoldGoods(
            OrderNumbers.read("offerId", wire.offerId()),
            Optional.empty(),
            Optional.ofNullable(wire.skuId()).map(Object::toString),
            Optional.empty(),
            requireNonNullElse(wire.buyAmount(), 1L));
    return new SoldLine(
        OrderNumbers.read("orderId", wire.orderId()),
        goods,
        Optional.ofNullable(wire.paidFee()).map(it -> Sales.fen("paidFee", it)),
        Sales.refunded(wire.refundStatus()));
  }

  public static WireSiteRelations write(List<OrderRelation> relations) {
    return new WireSiteRelations(
        relations.stream()
            .map(
                each ->
                    new WireSiteRelation(
                        OrderNumbers.write(each.lineId()),
                        OrderNumbers.write(each.purchaseLineId()),
                        OrderNumbers.write(each.orderId()),
                        OrderNumbers.write(each.purchaseId())))
            .toList());
  }

  public static List<OrderRelation> read(WireSiteRelations wire) {
    return requireNonNullElse(wire.nationalOrderRelationParamList(), List.<WireSiteRelation>of())
        .stream()
        .map(
            each ->
                new OrderRelation(
                    OrderNumbers.read("nationalOrderId", each.nationalOrderId()),
                    OrderNumbers.read("nationalSubOrderId", each.nationalSubOrderId()),
                    OrderNumbers.read("cbuOrderId", each.cbuOrderId()),
                    OrderNumbers.read("cbuSubOrderId", each.cbuSubOrderId())))
        .toList();
  }

  public static WireSaleUpdate write(SaleUpdate update) {
    return new WireSaleUpdate(
        OrderNumbers.write(update.orderId()),
        update.status().code(),
        TradeTimes.write(update.ended()),
        update.refunded() ? 1 : 0,
        update.parts().isEmpty() ? null : update.parts().stream().map(SiteSales::write).toList());
  }

  public static SaleUpdate read(WireSaleUpdate wire) {
    return new SaleUpdate(
        OrderNumbers.read("orderId", wire.orderId()),
        SaleStatus.of(Sales.required("payStatus", wire.payStatus())),
        SaleTimes.read("endTime", wire.endTime()),
        Sales.refunded(wire.refundStatus() == null ? null : wire.refundStatus().toString()),
        requireNonNullElse(wire.subOrderStatusSyncParamList(), List.<WireSaleUpdate>of()).stream()
            .map(SiteSales::read)
            .toList());
  }

  public static WireSiteParcel write(SoldParcel parcel) {
    return new WireSiteParcel(
        OrderNumbers.write(parcel.orderId()),
        parcel.id(),
        TradeTimes.write(parcel.created()),
        parcel.status().code(),
        TradeTimes.write(parcel.ended()),
        parcel.trace().orElse(null),
        parcel.country().orElse(null));
  }

  public static SoldParcel read(WireSiteParcel wire) {
    return new SoldParcel(
        Sales.required("logisticsId", wire.logisticsId()),
        OrderNumbers.read("logisticsOrderId", wire.logisticsOrderId()),
        ParcelStatus.of(Sales.required("logisticsStatus", wire.logisticsStatus())),
        SaleTimes.required("createTime", wire.createTime()),
        SaleTimes.read("endTime", wire.endTime()),
        Optional.empty(),
        SearchTerms.some(wire.attrs()),
        SearchTerms.some(wire.contry()));
  }

  public static WireParcelUpdate write(ParcelUpdate update) {
    return new WireParcelUpdate(
        number("shipmentId", update.id()), update.status().code(), TradeTimes.write(update.at()));
  }

  public static ParcelUpdate read(WireParcelUpdate wire) {
    return new ParcelUpdate(
        OrderNumbers.read("logisticsId", wire.logisticsId()),
        ParcelStatus.of(Sales.required("logisticsStatus", wire.logisticsStatus())),
        SaleTimes.required("modifiedTime", wire.modifiedTime()));
  }

  private static Long number(String field, @Nullable String text) {
    try {
      return OrderNumbers.write(requireNonNullElse(text, ""));
    } catch (InvalidValue noNumber) {
      throw noNumber.in(field);
    }
  }
}
