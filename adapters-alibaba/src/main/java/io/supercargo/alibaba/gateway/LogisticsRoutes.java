package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.WireOrderKey;
import io.supercargo.alibaba.wire.WireTraceKey;
import io.supercargo.alibaba.wire.WireTraces;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.http.dialect.logistics.Traces;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parcels and those who carry them. */
final class LogisticsRoutes {
  private LogisticsRoutes() {}

  static void mount(OperationRoutes routes) {
    routes
        .on("logisticsGetLogisticsInfosBuyerView", Tracking.class, LogisticsRoutes::parcels)
        .on("logisticsGetLogisticsTraceInfoBuyerView", Tracking.class, LogisticsRoutes::traces)
        .on("logisticsOpQueryLogisticCompanyList", Carriers.class, LogisticsRoutes::carriers)
        .on(
            "logisticsOpQueryLogisticCompanyListOffline",
            Carriers.class,
            LogisticsRoutes::carriers);
  }

  private static Object parcels(Tracking tracking, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.PARCELS,
            WireOrderKey.class,
            wire -> sent(tracking, wire.orderId()).stream().map(Parcels::write).toList());
  }

  private static Object traces(Tracking tracking, Context call) {
    return Question.of(call)
        .answer(
            TradeShape.TRACES,
            WireTraceKey.class,
            wire ->
                new WireTraces(
                    sent(tracking, wire.orderId()).stream()
                        .filter(each -> isMeant(each, wire.logisticsId()))
                        .map(Traces::write)
                        .toList(),
                    true,
                    null,
                    null));
  }

  private static Object carriers(Carriers carriers, Context call) {
    return Question.of(call)
        .answer(
            Shape.LEGACY,
            WireOrderKey.class,
            nothing -> carriers.carriers().value().stream().map(Parcels::write).toList());
  }

  private static boolean isMeant(Shipment shipment, @Nullable String id) {
    return id == null || id.isBlank() || id.equals(shipment.id());
  }

  private static List<Shipment> sent(Tracking tracking, @Nullable Long orderId) {
    return tracking.shipments(OrderNumbers.read("orderId", orderId)).value();
  }
}
