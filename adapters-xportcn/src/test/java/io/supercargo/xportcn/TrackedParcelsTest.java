package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.http.dialect.taobao.logistics.WireWay;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the client makes of parcels, as the pages of the platform and of its upstream show them. */
class TrackedParcelsTest {
  private static final String ORDER = "3296711100591134260";

  /** As on the page, which shows two names of the five that a parcel has. */
  private static final String WAY =
      """
      {"purchaseOrderOuterId":"3682557363260579405","pnmLogisticsDetails":[
        {"mailNo":"78753196186473","logisticsTraces":[
          {"statusDesc":"运输中","status":"TRANSPORT","action":"TMS_STATION_OUT","province":null,
           "city":"北京市","district":"朝阳区","facilityName":"北京","time":"2023-12-14 21:39:11",
           "standerdDesc":"【北京市】 快件已发往 广州中心","nextCity":null,"nextNodeName":null},
          {"statusDesc":"运输中","status":"TRANSPORT","action":"TMS_STATION_IN","province":null,
           "city":"北京市","district":"朝阳区","facilityName":"北京","time":"2023-12-14 20:13:57",
           "standerdDesc":"【北京市】 快件已到达 北京","nextCity":null,"nextNodeName":null}]}]}\
      """;

  private static final String PURCHASE =
      """
      {"purchaseId":200033789000,"status":11,"createdTime":"2023-12-13 10:00:00",
       "purchaseAmount":1152,"purchaseCurrency":"CNY","subPurchaseOrders":[
        {"subPurchaseOrderId":200033789041,"itemId":"26","skuId":65,"quantity":2,
         "title":"钱包","purchaseAmount":1152,"purchaseCurrency":"CNY"}]}\
      """;

  private final LyingServer upstream = LyingServer.saying(Answer.json("{}"));

  @AfterEach
  void stop() {
    upstream.close();
  }

  @Test
  void aLineOfTaobaoIsFollowedByItsWay() {
    upstream.next(ok(PURCHASE), ok(WAY));

    List<Shipment> parcels = shipments(XportEdition.V1, Marketplace.TAOBAO, "200033789000");

    assertThat(upstream.lastRequest().path()).isEqualTo("/open/order/logistics/detail/get");
    assertThat(upstream.lastRequest().query()).isEqualTo("subPurchaseOrderId=200033789041");
    assertThat(parcels)
        .containsExactly(
            new Shipment(
                "78753196186473",
                "200033789000",
                Optional.of("78753196186473"),
                Optional.empty(),
                TrackingStatus.IN_TRANSIT,
                "TRANSPORT",
                List.of(new Shipment.Content(Optional.of("200033789041"), "钱包", 2)),
                List.of(
                    moved("2023-12-14T12:13:57Z", "【北京市】 快件已到达 北京"),
                    moved("2023-12-14T13:39:11Z", "【北京市】 快件已发往 广州中心"))));
  }

  @Test
  void thePublishedWayIsPrintedAsItWasRead() throws Exception {
    ObjectMapper json = XportJson.answers(XportEdition.V1);

    String printed = json.writeValueAsString(json.readValue(WAY, WireWay.class));

    assertThatJson(printed).isSameAs(WAY);
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void aParcelOf1688IsReadWithItsWay(XportEdition edition) {
    upstream.next(
        ok(
            """
            [{"logisticsId":"LP00106397027178","logisticsBillNo":"3832890717253",
              "orderEntryIds":"188983797838441801","status":"TRANSPORT",
              "logisticsCompanyName":"中通快递","logisticsCompanyNo":"ZTO",
              "sendGoods":[{"goodName":"帆布包","quantity":"2.0","unit":"个"}],
              "logisticsSteps":[
                {"acceptTime":"2018-07-24 09:12:00","remark":"快递员正在派件"}]}]\
            """));

    assertThat(shipments(edition, Marketplace.ALIBABA_1688, ORDER))
        .containsExactly(
            new Shipment(
                "LP00106397027178",
                ORDER,
                Optional.of("3832890717253"),
                Optional.of(new Carrier(Optional.of("ZTO"), "中通快递")),
                TrackingStatus.OUT_FOR_DELIVERY,
                "TRANSPORT",
                List.of(new Shipment.Content(Optional.empty(), "帆布包", 2)),
                List.of(
                    new TrackingEvent(
                        Instant.parse("2018-07-24T01:12:00Z"),
                        TrackingStatus.OUT_FOR_DELIVERY,
                        "快递员正在派件"))));
  }

  @Test
  void aParcelThatIsToldByItsWayAloneStandsAsItsLastEvent() {
    upstream.next(
        ok(
            """
            [{"logisticsId":"BX110096003841234","logisticsBillNo":"3832890717253",
              "orderId":3296711100591134260,"logisticsSteps":[
                {"acceptTime":"2018-07-24 21:55:33","remark":"已签收"},
                {"acceptTime":"2018-07-23 08:00:00","remark":"【杭州】快件已揽收"}]}]\
            """));

    Shipment parcel = shipments(XportEdition.V2, Marketplace.ALIBABA_1688, ORDER).get(0);

    assertThat(parcel.status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(parcel.nativeStatus()).isEqualTo("已签收");
    assertThat(parcel.events()).hasSize(2);
  }

  @Test
  void whatWasNotSentMayHaveNoDataAtAll() {
    upstream.next(Answer.json("{\"requestId\":\"r\",\"code\":200,\"msg\":\"成功\",\"data\":null}"));

    assertThat(shipments(XportEdition.KA, Marketplace.ALIBABA_1688, ORDER)).isEmpty();
  }

  private static Answer ok(String data) {
    return Answer.json("{\"requestId\":\"r\",\"code\":200,\"msg\":\"成功\",\"data\":" + data + "}");
  }

  private static TrackingEvent moved(String at, String text) {
    return new TrackingEvent(Instant.parse(at), TrackingStatus.IN_TRANSIT, text);
  }

  private List<Shipment> shipments(XportEdition edition, Marketplace where, String order) {
    try (Provider provider =
        XportClient.open(
            XportConfig.of(edition, upstream.url(), "key", GatewayServer.SECRET, "1"),
            Surroundings.bare("xport"))) {
      return provider.at(where).port(Tracking.class).orElseThrow().shipments(order).value();
    }
  }
}
