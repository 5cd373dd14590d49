package io.supercargo.alibaba;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.alibaba.wire.AlibabaEdition;
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
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sync.SyncBack;
import io.supercargo.testkit.fake.FakeMarket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was sold, told back over a real socket, in both published shapes. */
class SalesLoopTest {
  private static final Instant TEN = Instant.parse("2023-10-01T02:10:10Z");
  private static final SoldGoods CLIPS =
      new SoldGoods("12", Optional.of("发夹"), Optional.of("3"), Optional.of("黑色"), 2);
  private static final SoldParcel.Destination NANCHANG =
      new SoldParcel.Destination("江西省", "南昌市", "东湖区", "中山路1号");

  private final FakeMarket market = FakeMarket.named("market");
  private final GatewayServer gateway = GatewayServer.before(market.provider());
  private final Provider open = gateway.client();
  private final Provider site =
      AlibabaClient.open(
          AlibabaConfig.of(gateway.url(), GatewayServer.CREDENTIALS).in(AlibabaEdition.SITE),
          Surroundings.bare("site"));

  @AfterEach
  void stop() {
    open.close();
    site.close();
    gateway.close();
  }

  @Test
  void thePlatformsOwnPagesCarryNamesAndAddresses() {
    SoldOrder parts = order(Optional.empty(), Optional.empty(), line("5", CLIPS), line("6", CLIPS));
    SoldOrder single = order(Optional.empty(), Optional.empty(), line("4", CLIPS));
    OrderRelation relation = new OrderRelation("4", "5", "70", "75");
    SoldParcel parcel =
        new SoldParcel(
            "1·21213",
            "4",
            ParcelStatus.PARTLY_SIGNED,
            TEN,
            Optional.of(TEN),
            Optional.of(NANCHANG),
            Optional.empty(),
            Optional.empty());
    SyncBack back = back(open);

    back.order(parts);
    back.order(single);
    back.relate(List.of(relation, relation));
    back.parcel(parcel);

    assertThat(market.sales()).containsExactly(parts, single, relation, relation, parcel);
  }

  @Test
  void nationalSitesCarryCountriesAndKinds() {
    SoldGoods nameless =
        new SoldGoods("12", Optional.empty(), Optional.of("3"), Optional.empty(), 2);
    SoldOrder order =
        order(
            Optional.of("japan"),
            Optional.of(SaleKind.STOCK),
            line("5", nameless),
            line("6", nameless));
    OrderRelation relation = new OrderRelation("4", "5", "70", "75");
    SoldParcel parcel =
        new SoldParcel(
            "YT77",
            "4",
            ParcelStatus.RETURNED,
            TEN,
            Optional.empty(),
            Optional.empty(),
            Optional.of("到达东京"),
            Optional.of("japan"));
    SyncBack back = back(site);

    back.order(order);
    back.relate(List.of(relation, relation));
    back.parcel(parcel);

    assertThat(market.sales()).containsExactly(order, relation, relation, parcel);
  }

  @Test
  void whatHasButOnePageGoesInBothEditions() {
    SaleUpdate update =
        new SaleUpdate(
            "4",
            SaleStatus.CLOSED,
            Optional.of(TEN),
            true,
            List.of(new SaleUpdate("5", SaleStatus.CLOSED, Optional.empty(), true, List.of())));
    ParcelUpdate moved = new ParcelUpdate("77", ParcelStatus.SIGNED, TEN);

    for (Provider provider : List.of(open, site)) {
      back(provider).status(update);
      back(provider).parcelStatus(moved);
    }

    assertThat(market.sales()).containsExactly(update, moved, update, moved);
  }

  @Test
  void whatAWireCannotCarryIsRefusedUnsent() {
    SoldParcel nowhere =
        new SoldParcel(
            "77",
            "4",
            ParcelStatus.SENT,
            TEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> back(open).parcel(nowhere))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage(
            "alibaba: destination: missing (expected: a value, which this wire cannot do without)");
    assertThatThrownBy(
            () -> back(site).parcelStatus(new ParcelUpdate("YT77", ParcelStatus.SIGNED, TEN)))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("site: shipmentId: YT77 (expected: a number of at most 19 digits)");
    assertThat(market.sales()).isEmpty();
  }

  @Test
  void thePublishedSampleIsTaken() throws Exception {
    String answer =
        SignedCall.crossBorder(gateway, "trade.cross.orderSync")
            .with(
                "orderParam",
                """
                {"orderId":"1234","outMemberId":"1212113","createTime":"2023-10-01 10:10:10",
                 "payTime":"2023-10-01 10:10:10","endTime":"2023-10-01 10:10:10","paidFee":200,
                 "status":"success","refundStatus":"0","subOrderParamList":[{"orderId":"2",
                 "productId":"1","productName":"a","skuId":"1","skuName":"b","buyAmount":1,
                 "paidFee":100,"refundStatus":"1"}]}
                """)
            .post()
            .body();

    assertThatJson(answer)
        .isSameAs("{\"result\":{\"success\":true,\"code\":\"0\",\"message\":\"success\"}}");
    SoldOrder order = (SoldOrder) market.sales().get(0);
    assertThat(order.times().paid()).isEqualTo(TEN);
    assertThat(order.fees().paid()).isEqualTo(Money.fen(200));
    assertThat(order.lines().get(0).refunded()).isTrue();
  }

  /** The seed writes the title where the name of the field should stand. */
  @Test
  void theDraftForNationalSitesIsTaken() throws Exception {
    String answer =
        SignedCall.crossBorder(gateway, "trade.cross.orderSync")
            .with(
                "orderParam",
                """
                {"orderId":1234,"createTime":"20231001101010000+0800",
                 "payTime":"20231001101010000+0800","payStatus":"payed","refundStatus":"1",
                 "outUserId":"ada","offerId":12,"skuId":3,"buyAmount":2,"paidFee":200,
                 "refundFee":50,"contry":"japan","Order Type":"1"}
                """)
            .post()
            .body();

    assertThatJson(answer)
        .isSameAs(
            "{\"success\":true,\"code\":\"S0000\",\"message\":\"success\",\"data\":true,"
                + "\"result\":true}");
    SoldOrder order = (SoldOrder) market.sales().get(0);
    assertThat(order.kind()).contains(SaleKind.STOCK);
    assertThat(order.country()).contains("japan");
    assertThat(order.fees().refunded()).contains(Money.fen(50));
    assertThat(order.isSingle()).isTrue();
  }

  @Test
  void aReportWithAWrongWordIsRefusedInItsOwnShape() throws Exception {
    String answer =
        SignedCall.crossBorder(gateway, "trade.cross.logisticsStatusSync")
            .with("logisticsId", "77")
            .with("logisticsStatus", "lost")
            .with("modifiedTime", "2023-10-01 10:10:10")
            .post()
            .body();

    assertThatJson(answer)
        .isSameAs(
            "{\"success\":false,\"code\":\"400\",\"message\":\"status: lost (expected: send, sign,"
                + " partSign or refund)\",\"result\":false}");
  }

  private static SyncBack back(Provider provider) {
    return provider.port(SyncBack.class).orElseThrow();
  }

  private static SoldLine line(String id, SoldGoods goods) {
    return new SoldLine(id, goods, Optional.of(Money.fen(200)), false);
  }

  private static SoldOrder order(
      Optional<String> country, Optional<SaleKind> kind, SoldLine... lines) {
    return new SoldOrder(
        "4",
        "ada",
        new SoldOrder.Times(TEN, TEN, Optional.of(TEN)),
        SaleStatus.SUCCEEDED,
        new SoldOrder.Fees(Money.fen(200), Optional.empty()),
        false,
        List.of(lines),
        country,
        kind);
  }
}
