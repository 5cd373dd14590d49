package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Refunds at Taobao, as the vendor's pages show them. */
class TaobaoRefundBodiesTest {
  /** What the page of v1 answers to a refund that is taken back. */
  private static final String CANCELLED =
      """
      {"cancelSuccess":true,"currency":"CNY","distributorId":"1223655000541",
       "refundOrderAggregate":{"logistics":{"buyerPhone":"18116031613",
         "logisticsCompany":{"logisticCompanyCode":"SF","logisticsCompanyName":"顺丰快递"},
         "logisticsNo":"SF12181323546","receiverAddress":{
           "detailAddress":"河南省张掖市西城区","phone":"18123594991","receiver":"a"},
         "returnGoodsDesc":"b","sellerAgreeReturnDescribe":"c"},
        "purchaseOrderLine":{"createTime":1667193198819,"currency":"CNY",
         "itemImageUrl":"https://img.alicdn.com/1.png","itemTitle":"Please Do Not Buy",
         "postFee":0,"purchaseOrderId":200002638011,"purchaseOrderLineId":200033789041},
        "refundOrder":{"refundId":"110002685755","refundStatus":%s,"refundType":2,
         "goodsStatus":5,"refundFee":1152,"canEditFee":false,"reasonId":13,
         "reasonDesc":"质量问题","refundDesc":"d","timeoutDate":"","sellerRefuseReason":""}}}""";

  private final LyingServer xport = LyingServer.saying(Answer.json("{}"));

  @AfterEach
  void close() {
    xport.close();
  }

  @Test
  void aRefundIsTakenBackByAGetThatNamesIt() {
    xport.always(ok(CANCELLED.formatted("-20")));

    try (Provider client = client(XportEdition.V1)) {
      RefundCancellations cancellations = port(client, RefundCancellations.class);
      assertThat(cancellations.cancel("110002685755").value()).isTrue();
      assertThat(xport.lastRequest().method()).isEqualTo("GET");
      assertThat(xport.lastRequest().path()).isEqualTo("/open/order/refund/cancel/110002685755");
      assertThat(xport.lastRequest().query()).isEmpty();
      assertThatThrownBy(() -> cancellations.cancel(".."))
          .isInstanceOf(InvalidValue.class)
          .hasMessage("refundId: .. (expected: letters and digits)");
      xport.always(ok("{\"cancelSuccess\":false}"));
      assertThatThrownBy(() -> cancellations.cancel("110002685755"))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    }
  }

  @Test
  void aRefundIsReadWithItsReturn() {
    xport.always(ok(CANCELLED.formatted("\"30\"")));

    try (Provider client = client(XportEdition.V2)) {
      RefundCase refund = port(client, RefundBook.class).refund("110002685755").value();

      assertThat(xport.lastRequest().path()).isEqualTo("/v2/taobao/order/refund/query");
      assertThat(xport.lastRequest().query()).isEqualTo("refundId=110002685755");
      assertThat(refund.orderId()).isEqualTo("200002638011");
      assertThat(refund.status()).isEqualTo(RefundStatus.RETURNED);
      assertThat(refund.claim().lineIds()).containsExactly("200033789041");
      assertThat(refund.claim().asked()).isEqualTo(RefundSum.of(Money.fen(1152)));
      assertThat(refund.returned().orElseThrow().carrier().code()).contains("SF");
      assertThat(refund.returned().orElseThrow().waybill()).isEqualTo("SF12181323546");
      assertThat(refund.returnTo().orElseThrow().address()).contains("河南省张掖市西城区");
      assertThat(refund.times().opened()).isEqualTo(Instant.ofEpochMilli(1_667_193_198_819L));
    }
  }

  /** As in the sample of v2, whose address is a text. */
  @Test
  void anAddressMayBeAText() {
    xport.always(
        ok(
            CANCELLED
                .formatted("20")
                .replaceAll("\\{\\s*\"detailAddress\"[^}]*}", "\"\"")
                .replace("SF12181323546", "")));

    try (Provider client = client(XportEdition.V2)) {
      RefundCase refund = port(client, RefundBook.class).refund("110002685755").value();

      assertThat(refund.status()).isEqualTo(RefundStatus.AWAITING_RETURN);
      assertThat(refund.returnTo()).isEmpty();
      assertThat(refund.returned()).isEmpty();
    }
  }

  @Test
  void whatCanBeAskedIsRendered() {
    xport.always(
        ok(
            """
            {"distributorId":"1","currency":"CNY","saleFlag":true,"refundOrderTemplate":{
             "refundReasons":[{"reasonId":13,"reasonDesc":"质量问题","tips":"show it"}],
             "goodsStatusList":["4"],"refundOrder":{"refundId":"","refundStatus":""},
             "maxRefundFee":{"refundFee":1152,"minRefundFee":1,"canEditRefundFee":true,
              "feeTips":"with postage"}}}"""));
    RefundScope scope =
        new RefundScope(
            "200002638011",
            List.of(RefundedLine.whole("200033789041")),
            RefundKind.RETURN_AND_REFUND,
            GoodsState.RECEIVED,
            SalePhase.IN_SALE);

    try (Provider client = client(XportEdition.V2)) {
      assertThat(port(client, RefundDesk.class).reasons(scope).value())
          .containsExactly(new RefundReason("13", "质量问题", false, true, Optional.of("show it")));
      assertThat(xport.lastRequest().path()).isEqualTo("/v2/taobao/order/refund/render");
      assertThatJson(xport.lastRequest().body())
          .isSameAs("{\"subOrderId\":\"200033789041\",\"refundType\":2,\"goodsStatus\":4}");
      assertThat(port(client, RefundLimits.class).maximum(scope).value())
          .isEqualTo(
              new MaximumRefund(
                  RefundSum.of(Money.fen(1152)),
                  Optional.of(Money.fen(1)),
                  false,
                  Optional.empty(),
                  Optional.of("with postage")));
    }
  }

  @Test
  void listsAreAskedForAsOnThePage() {
    xport.always(ok("{\"resultsTotal\":0,\"pageNo\":1,\"pageSize\":20,\"refundOrders\":[]}"));

    try (Provider client = client(XportEdition.V1)) {
      assertThat(
              port(client, RefundList.class)
                  .refunds(RefundQuery.ofOrder("111", PageRequest.FIRST))
                  .value()
                  .items())
          .isEmpty();
    }
    assertThat(xport.lastRequest().path()).isEqualTo("/open/order/refund/queryList");
    assertThatJson(xport.lastRequest().body())
        .isSameAs("{\"purchaseOrderId\":\"111\",\"pageNo\":1,\"pageSize\":20}");
  }

  @Test
  void lettersAreWrittenAsOnThePage() {
    xport.always(ok("{}"));

    try (Provider client = client(XportEdition.V1)) {
      port(client, RefundLetters.class)
          .write("110000235001", "hello", List.of(URI.create("https://a.b/1,2.png")));
    }
    assertThat(xport.lastRequest().path()).isEqualTo("/open/order/refund/submit/message");
    assertThatJson(xport.lastRequest().body())
        .isSameAs(
            "{\"refundId\":\"110000235001\",\"refundMessage\":\"hello\","
                + "\"refundImages\":\"https://a.b/1%2C2.png\"}");
  }

  private static <P> P port(Provider client, Class<P> port) {
    return client.at(Marketplace.TAOBAO).port(port).orElseThrow();
  }

  private Provider client(XportEdition edition) {
    return XportClient.open(
        XportConfig.of(edition, xport.url(), "sandbox", GatewayServer.SECRET, "1"),
        Surroundings.bare("xport"));
  }

  private static Answer ok(String data) {
    return Answer.json("{\"requestId\":\"r\",\"code\":200,\"msg\":\"成功\",\"data\":" + data + "}");
  }
}
