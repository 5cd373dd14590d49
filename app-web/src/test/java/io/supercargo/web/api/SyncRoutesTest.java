package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SyncRoutesTest {
  private static final String JSON = "application/json";
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Served SERVED =
      Served.over(
          FakeMarket.lacking("lacking", Capability.SYNC_BACK).provider(), MARKET.provider());
  private static final String ORDER =
      """
      {"orderId":"4","buyer":"ada","createdAt":"2023-10-01T02:10:10Z",
       "paidAt":"2023-10-01T02:10:10Z","status":"payed","paid":"2.00",
       "lines":[{"productId":"1688:12","quantity":2}]}\
      """;

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void everythingThatWasSoldIsToldBack() {
    int before = MARKET.sales().size();
    assertThat(tell("orders", ORDER).at("/provider")).isEqualTo("market");
    tell(
        "order-relations",
        "{\"relations\":[{\"orderId\":\"4\",\"lineId\":\"5\",\"purchaseId\":\"market:70\","
            + "\"purchaseLineId\":\"75\"}]}");
    tell("order-statuses", "{\"orderId\":\"4\",\"status\":\"close\",\"refunded\":true}");
    tell(
        "shipments",
        "{\"shipmentId\":\"77\",\"orderId\":\"4\",\"status\":\"send\","
            + "\"createdAt\":\"2023-10-01T02:10:10Z\"}");
    tell(
        "shipment-statuses",
        "{\"shipmentId\":\"77\",\"status\":\"sign\",\"at\":\"2023-10-02T02:10:10Z\"}");

    assertThat(MARKET.sales().subList(before, before + 5))
        .hasExactlyElementsOfTypes(
            SoldOrder.class,
            OrderRelation.class,
            SaleUpdate.class,
            SoldParcel.class,
            ParcelUpdate.class);
    assertThat(((OrderRelation) MARKET.sales().get(before + 1)).purchaseId()).isEqualTo("70");
    assertThat(((SoldOrder) MARKET.sales().get(before)).isSingle()).isTrue();
  }

  @Test
  void aDryRunAndARepetitionTellNothing() {
    int before = MARKET.sales().size();
    assertThat(
            tell("orders", ORDER.replace("{\"orderId", "{\"dryRun\":true,\"orderId"))
                .at("/subjects/0"))
        .isEqualTo("market:4");
    assertThat(MARKET.sales()).hasSize(before);
    for (int i = 0; i < 2; i++) {
      SERVED.post("/api/v1/sync/orders", JSON, ORDER, "Idempotency-Key", "sync-once");
    }
    assertThat(MARKET.sales()).hasSize(before + 1);
  }

  @Test
  void badReportsAreRefusedByField() {
    refused("orders", ORDER.replace("payed", "lost"), "status");
    refused("orders", ORDER.replace("\"quantity\":2", "\"quantity\":0"), "lines[0].quantity");
    refused("orders", ORDER.replaceAll("\"lines\".*]", "\"lines\":[]"), "lines");
    refused("order-relations", "{\"relations\":[]}", "relations");
    refused("shipment-statuses", "{\"shipmentId\":\"77\",\"status\":\"sign\"}", "at");
    refused("shipments", "{\"parcel\":1}", "parcel");
    assertThat(
            tell("orders", ORDER.replace("{\"orderId", "{\"provider\":\"lacking\",\"orderId"))
                .at("/code"))
        .isEqualTo("unsupported");
  }

  private static void refused(String kind, String body, String field) {
    Told told = tell(kind, body);
    assertThat(told.status()).as(told.text()).isEqualTo(400);
    assertThat(told.at("/field")).isEqualTo(field);
  }

  private static Told tell(String kind, String body) {
    return SERVED.post("/api/v1/sync/" + kind, JSON, body);
  }
}
