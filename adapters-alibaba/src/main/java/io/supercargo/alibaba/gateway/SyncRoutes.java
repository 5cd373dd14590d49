package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.Sales;
import io.supercargo.alibaba.wire.SiteSales;
import io.supercargo.alibaba.wire.WireOrderRelation;
import io.supercargo.alibaba.wire.WireParcelUpdate;
import io.supercargo.alibaba.wire.WireSaleUpdate;
import io.supercargo.alibaba.wire.WireSiteOrder;
import io.supercargo.alibaba.wire.WireSiteParcel;
import io.supercargo.alibaba.wire.WireSiteRelations;
import io.supercargo.alibaba.wire.WireSoldOrder;
import io.supercargo.alibaba.wire.WireSoldParcel;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.sync.SyncBack;
import java.util.List;
import java.util.stream.Stream;

/** What clients sold, told back; the answer is laid out as the message was. */
final class SyncRoutes {
  private SyncRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("tradeCrossOrderSync", SyncBack.class, SyncRoutes::order)
        .on("orderRelationWrite", SyncBack.class, SyncRoutes::relation)
        .on("orderStatusSync", SyncBack.class, SyncRoutes::status)
        .on("tradeCrossLogisticsOrderSync", SyncBack.class, SyncRoutes::parcel)
        .on("logisticsStatusUpdate", SyncBack.class, SyncRoutes::parcelStatus);
  }

  private static Object order(SyncBack back, Context call) {
    Question question = Question.of(call);
    return isOfSite(question)
        ? question.answer(
            Shape.SITE,
            Wrappers.SOLD_ORDER,
            WireSiteOrder.class,
            wire -> back.order(SiteSales.read(wire)).value())
        : question.answer(
            TradeShape.TOLD,
            Wrappers.SOLD_ORDER,
            WireSoldOrder.class,
            wire -> back.order(Sales.read(wire)).value());
  }

  /** Only the paper for national sites has these fields. */
  private static boolean isOfSite(Question question) {
    String told =
        question.parameters().getOrDefault(Wrappers.SOLD_ORDER, question.parameters().toString());
    return Stream.of("payStatus", "outUserId").anyMatch(told::contains);
  }

  private static Object relation(SyncBack back, Context call) {
    Question question = Question.of(call);
    return question.parameters().containsKey(Wrappers.RELATIONS)
        ? question.answer(
            Shape.SITE, WireSiteRelations.class, wire -> back.relate(SiteSales.read(wire)).value())
        : question.answer(
            TradeShape.TOLD,
            Wrappers.RELATION,
            WireOrderRelation.class,
            wire -> back.relate(List.of(Sales.read(wire))).value());
  }

  private static Object status(SyncBack back, Context call) {
    return Question.of(call)
        .answer(
            Shape.SITE,
            Wrappers.SALE_UPDATE,
            WireSaleUpdate.class,
            wire -> back.status(SiteSales.read(wire)).value());
  }

  private static Object parcel(SyncBack back, Context call) {
    Question question = Question.of(call);
    return question.parameters().containsKey(Wrappers.SITE_PARCEL)
        ? question.answer(
            Shape.SITE,
            Wrappers.SITE_PARCEL,
            WireSiteParcel.class,
            wire -> back.parcel(SiteSales.read(wire)).value())
        : question.answer(
            TradeShape.TOLD,
            Wrappers.SOLD_PARCEL,
            WireSoldParcel.class,
            wire -> back.parcel(Sales.read(wire)).value());
  }

  private static Object parcelStatus(SyncBack back, Context call) {
    return Question.of(call)
        .answer(
            Shape.SITE,
            WireParcelUpdate.class,
            wire -> back.parcelStatus(SiteSales.read(wire)).value());
  }
}
