package io.supercargo.alibaba.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.supercargo.alibaba.AlibabaConfig;
import io.supercargo.alibaba.GatewayServer;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the client makes of what the platform's pages show of parcels. */
class AlibabaTrackingTest {
  private static final String ORDER = "188983797838441800";

  /** As on the page, where the pieces are a number in the sample and a text in the table. */
  private static final String PARCELS =
      """
      {"result":[{"logisticsId":"LP00106397027178","logisticsBillNo":"3832890717253",
        "orderEntryIds":"188983797838441801","status":"%s","logisticsCompanyId":8,
        "logisticsCompanyName":"中通快递","logisticsCompanyNo":"ZTO",
        "sendGoods":[{"goodName":"帆布包","quantity":2.0,"unit":"个"}],
        "receiver":{"receiverName":"张三","receiverCounty":"滨江区"}}]}""";

  private static final String TRACES =
      """
      {"logisticsTrace":[{"logisticsId":"LP00106397027178","logisticsBillNo":"3832890717253",
        "orderId":188983797838441800,"logisticsSteps":[
          {"acceptTime":"2018-07-24 21:55:33","remark":"快件已被 已签收 签收"},
          {"acceptTime":"2018-07-23 08:00:00","remark":"【杭州】快件已揽收"},
          {"acceptTime":"2018-07-24 09:12:00","remark":"快递员正在派件"}]}]}""";

  private final LyingServer upstream = LyingServer.saying(Answer.json("{}"));

  @AfterEach
  void stop() {
    upstream.close();
  }

  @Test
  void aParcelIsReadWithItsWayTheOldestFirst() {
    upstream.next(Answer.json(PARCELS.formatted("SIGN")), Answer.json(TRACES));

    assertThat(shipments())
        .containsExactly(
            new Shipment(
                "LP00106397027178",
                ORDER,
                Optional.of("3832890717253"),
                Optional.of(new Carrier(Optional.of("ZTO"), "中通快递")),
                TrackingStatus.DELIVERED,
                "SIGN",
                List.of(new Shipment.Content(Optional.empty(), "帆布包", 2)),
                List.of(
                    event("2018-07-23T00:00:00Z", TrackingStatus.COLLECTED, "【杭州】快件已揽收"),
                    event("2018-07-24T01:12:00Z", TrackingStatus.OUT_FOR_DELIVERY, "快递员正在派件"),
                    event("2018-07-24T13:55:33Z", TrackingStatus.DELIVERED, "快件已被 已签收 签收"))));
  }

  @Test
  void whatIsNotSentYetIsNoFailure() {
    upstream.always(
        Answer.json("{\"success\":false,\"errorCode\":\"500_2\",\"errorMessage\":\"未发货\"}"));

    assertThat(shipments()).isEmpty();
    assertThat(upstream.requests()).hasSize(1);
  }

  @Test
  void aCarrierThatTellsNothingIsNoFailure() {
    upstream.next(
        Answer.json(PARCELS.formatted("ACCEPT")),
        Answer.json("{\"success\":false,\"errorCode\":\"404\",\"errorMessage\":\"no trace\"}"));

    assertThat(shipments())
        .singleElement()
        .satisfies(
            parcel -> {
              assertThat(parcel.status()).isEqualTo(TrackingStatus.COLLECTED);
              assertThat(parcel.events()).isEmpty();
            });
  }

  @Test
  void aWordThatNobodyKnowsIsKept() {
    upstream.next(Answer.json(PARCELS.formatted("LOST_AT_SEA")), Answer.json(TRACES));

    assertThat(shipments())
        .extracting(Shipment::status, Shipment::nativeStatus)
        .containsExactly(tuple(TrackingStatus.OTHER, "LOST_AT_SEA"));
  }

  @Test
  void otherRefusalsAreFailures() {
    upstream.always(
        Answer.json(
            "{\"success\":false,\"errorCode\":\"order.nopermission.buyer\","
                + "\"errorMessage\":\"not yours\"}"));

    assertThatExceptionOfType(SupplierFailure.Forbidden.class).isThrownBy(this::shipments);
  }

  private static TrackingEvent event(String at, TrackingStatus status, String text) {
    return new TrackingEvent(Instant.parse(at), status, text);
  }

  private List<Shipment> shipments() {
    try (Provider provider =
        AlibabaClient.open(
            AlibabaConfig.of(upstream.url(), GatewayServer.CREDENTIALS),
            Surroundings.bare("alibaba"))) {
      return provider.port(Tracking.class).orElseThrow().shipments(ORDER).value();
    }
  }
}
