package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.daji.client.DajiClient;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Parcels as orders tell them, which is all that this platform has. */
class TrackedParcelsTest {
  private static final LyingServer DAJI = LyingServer.saying(Answer.json("{}"));
  private static final Provider CLIENT =
      DajiClient.open(
          DajiConfig.of(DAJI.url(), "sandbox", new Secret("s")), Surroundings.bare("daji"));

  /** With the parcels of 1688's own sample: one that a carrier has, one that none has. */
  private static final String TRADE =
      """
      {"baseInfo":{"idOfStr":"151267031008969811","status":"%s","totalAmount":58.00,
        "sumProductPayment":58.00,"shippingFee":0,"createTime":"20170912231917000+0800"},
       "productItems":[
        {"subItemIDString":"58218860984545941","productID":1,"name":"包","quantity":2,
         "price":14.50,"itemAmount":29.00},
        {"subItemIDString":"58218860985545941","productID":2,"name":"鞋","quantity":1,
         "price":29.00,"itemAmount":29.00}],
       "nativeLogistics":{"address":"网商路","logisticsItems":[
        {"id":107450035961376,"logisticsCode":"BX107450035961376",
         "logisticsBillNo":"3832890717253","logisticsCompanyNo":"ZTO",
         "logisticsCompanyName":"中通快递","type":"1","status":"alreadysend",
         "subItemIds":"58218860984545941","deliveredTime":"20170913231917000-0700"},
        {"id":107450035961377,"logisticsBillNo":"不需要物流","type":"2",
         "status":"alreadysend","subItemIds":"58218860985545941"}]}}""";

  private static final String PURCHASE =
      """
      {"results_total":1,"purchase_orders":[{"purchase_id":200033789000,
        "status":"WAIT_BUYER_CONFIRM_GOODS","created_time":"2023-12-13 10:00:00",
        "purchase_amount":1152,"purchase_currency":"CNY","sub_purchase_orders":[
         {"sub_purchase_order_id":200033789041,"item_id":"26","sku_id":65,"quantity":2,
          "title":"钱包","purchase_amount":576,"purchase_currency":"CNY","logistic_orders":[
           {"logistic_company_name":"中通快递","logistic_number":"78753196186473",
            "rts_time":"2023-12-14 20:13:57"}]},
         {"sub_purchase_order_id":200033789042,"item_id":"27","sku_id":66,"quantity":1,
          "title":"腰带","purchase_amount":576,"purchase_currency":"CNY","logistic_orders":[
           {"logistic_company_name":"中通快递","logistic_number":"78753196186473",
            "rts_time":"2023-12-14 20:13:57"},{"logistic_number":""}]}]}]}""";

  @AfterAll
  static void stop() {
    CLIENT.close();
    DAJI.close();
  }

  @Test
  void parcelsOf1688StandInTheirOrder() {
    DAJI.always(ok(TRADE.formatted("waitbuyerreceive")));

    List<Shipment> parcels = shipments(Marketplace.ALIBABA_1688, "151267031008969811");

    assertThat(DAJI.lastRequest().path()).isEqualTo("/alibaba/trade/get/buyerView");
    assertThat(parcels.get(0))
        .isEqualTo(
            new Shipment(
                "BX107450035961376",
                "151267031008969811",
                Optional.of("3832890717253"),
                Optional.of(new Carrier(Optional.of("ZTO"), "中通快递")),
                TrackingStatus.IN_TRANSIT,
                "alreadysend",
                List.of(new Shipment.Content(Optional.of("58218860984545941"), "包", 2)),
                List.of(
                    new TrackingEvent(
                        Instant.parse("2017-09-14T06:19:17Z"),
                        TrackingStatus.ANNOUNCED,
                        "卖家已发货"))));
    assertThat(parcels.get(1).waybill()).isEmpty();
    assertThat(parcels.get(1).id()).isEqualTo("107450035961377");
  }

  @Test
  void goodsThatWereConfirmedHaveCome() {
    DAJI.always(ok(TRADE.formatted("success")));

    assertThat(shipments(Marketplace.ALIBABA_1688, "151267031008969811"))
        .extracting(Shipment::status)
        .containsOnly(TrackingStatus.DELIVERED);
  }

  @Test
  void aParcelOfSeveralLinesAtTaobaoIsToldOnce() {
    DAJI.always(ok("{\"success\":true,\"data\":" + PURCHASE + "}"));

    assertThat(shipments(Marketplace.TAOBAO, "200033789000"))
        .containsExactly(
            new Shipment(
                "78753196186473",
                "200033789000",
                Optional.of("78753196186473"),
                Optional.of(new Carrier(Optional.empty(), "中通快递")),
                TrackingStatus.IN_TRANSIT,
                "WAIT_BUYER_CONFIRM_GOODS",
                List.of(
                    new Shipment.Content(Optional.of("200033789041"), "钱包", 2),
                    new Shipment.Content(Optional.of("200033789042"), "腰带", 1)),
                List.of(
                    new TrackingEvent(
                        Instant.parse("2023-12-14T12:13:57Z"),
                        TrackingStatus.ANNOUNCED,
                        "卖家已发货"))));
    assertThat(DAJI.lastRequest().path()).isEqualTo("/taobao/purchase/order/query");
    assertThatThrownBy(() -> shipments(Marketplace.TAOBAO, "1"))
        .isInstanceOf(SupplierFailure.NotFound.class)
        .hasMessage("daji has no order 1");
  }

  private static List<Shipment> shipments(Marketplace where, String order) {
    return CLIENT.at(where).port(Tracking.class).orElseThrow().shipments(order).value();
  }

  private static Answer ok(String data) {
    return Answer.json("{\"code\":200,\"message\":\"操作成功\",\"data\":" + data + "}");
  }
}
