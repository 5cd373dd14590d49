package io.supercargo.http.dialect.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.News.Refunding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Refunds and parts in the messages of 1688 and Taobao, written and read again. */
class RefundNewsTest {
  @Test
  void topicsOf1688SayWhoDidWhat() {
    JsonNode message =
        TradeMessages.write(
                refund(Marketplace.ALIBABA_1688, RefundStatus.COMPLETED, "SELLER_AGREE_REFUND"))
            .orElseThrow();

    assertThat(message.at("/type").asText())
        .isEqualTo("ORDER_BUYER_VIEW_ORDER_BUYER_REFUND_IN_SALES");
    assertThat(message.at("/data/currentStatus").asText()).isEqualTo("in the supplier's words");
    assertThat(message.at("/data/refundAction").asText()).isEqualTo("SELLER_AGREE_REFUND");
    assertThat(message.at("/data/operator").asText()).isEqualTo("seller");
    assertThat(TradeMessages.read(message).events())
        .containsExactly(
            new SupplierEvent.RefundChanged(
                Marketplace.ALIBABA_1688,
                Optional.of("2257164624870311973"),
                Optional.of("TQ1"),
                Optional.of("SELLER_AGREE_REFUND")));
    assertThat(
            TradeMessages.write(
                    refund(Marketplace.ALIBABA_1688, RefundStatus.CLOSED, "CRM_FINISH_TASK"))
                .orElseThrow()
                .at("/data/operator")
                .asText())
        .isEqualTo("system");
  }

  @Test
  void taobaoHasNumbersForStates() {
    JsonNode message =
        TaobaoNews.write(refund(Marketplace.TAOBAO, RefundStatus.REFUSED, "X_Y")).orElseThrow();

    assertThat(message.at("/message_type").asInt()).isEqualTo(9);
    assertThat(message.at("/data/refund_status").asInt()).isEqualTo(-10);
    assertThat(TaobaoNotices.read(message).events())
        .containsExactly(
            new SupplierEvent.RefundChanged(
                Marketplace.TAOBAO,
                Optional.of("2257164624870311973"),
                Optional.of("TQ1"),
                Optional.of("-10")));
  }

  @Test
  void aParcelNamesTheLinesThatAreInside() {
    News news =
        new News(
            1,
            Instant.EPOCH,
            Marketplace.ALIBABA_1688,
            Happening.PARCEL_MOVED,
            order(),
            Optional.of(
                new Shipment(
                    "LP1-2",
                    "2257164624870311973",
                    Optional.of("76"),
                    Optional.empty(),
                    TrackingStatus.DELIVERED,
                    "SIGN",
                    List.of(new Shipment.Content(Optional.of("12"), "clip", 1)),
                    List.of())),
            Optional.empty(),
            Optional.empty());

    JsonNode items =
        TradeMessages.write(news)
            .orElseThrow()
            .at("/data/OrderLogisticsTracingModel/orderLogsItems");

    assertThat(items).hasSize(1);
    assertThat(items.at("/0/orderEntryId").asText()).isEqualTo("12");
  }

  private static News refund(Marketplace where, RefundStatus status, String action) {
    return new News(
        1,
        Instant.EPOCH,
        where,
        Happening.REFUND_CHANGED,
        order(),
        Optional.empty(),
        Optional.of(
            new Refunding(
                "TQ1",
                status,
                "in the supplier's words",
                Money.fen(100),
                Optional.of(action),
                false)),
        Optional.empty());
  }

  private static Order order() {
    return new Order(
        "2257164624870311973",
        OrderStatus.SHIPPED,
        "waitbuyerreceive",
        Optional.empty(),
        List.of(line("11"), line("12")),
        Amounts.of(Money.fen(200), Money.fen(0)),
        Optional.empty(),
        Order.Times.since(Instant.EPOCH),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static OrderedLine line(String id) {
    return new OrderedLine(
        id,
        new OrderLine(ProductId.of1688(7), Variant.NONE, 1),
        "clip",
        List.of(),
        Money.fen(100),
        Money.fen(100),
        Optional.empty());
  }
}
