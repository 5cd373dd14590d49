package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.gateway.SignedCall;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refunds of orders of 1688, as the vendor's pages show them. */
class RefundBodiesTest {
  /** The names that the page of v1 has, and those of the upstream where the page ends. */
  private static final String DETAIL =
      """
      {"id":8651493722961198,"createTime":"2018-04-23 17:11:16",
       "updateTime":"2018-04-23 17:47:14","refundId":"TQ8651493722961198",
       "orderId":151267031008969811,"orderEntryIdList":[151267031009969811],
       "status":"waitbuyersend","applyPayment":1,"applyCarriage":0,"applyReason":"质量问题",
       "applyReasonId":20028,"refundGoods":true,"goodsStatus":2,"disputeType":1,
       "sellerRealName":"琳琳","sellerMobile":"19926555555","sellerReceiveAddress":"义乌",
       "buyerLogisticsName":null,"createBy":"a","createById":1,"remark":null}""";

  private final LyingServer xport = LyingServer.saying(Answer.json("{}"));

  @AfterEach
  void close() {
    xport.close();
  }

  @ParameterizedTest
  @CsvSource({
    "V1,/alibaba/refund/detail/create",
    "V2,/v2/alibaba/refund/detail/create",
    "KA,/alibaba/ka/refund/detail/create"
  })
  void askingIsWrittenAsItWasPublished(XportEdition edition, String path) {
    xport.always(ok("{\"refundId\":\"TQ34931008034741532\"}"));

    try (Provider client = client(edition)) {
      assertThat(client.port(RefundDesk.class).orElseThrow().open(draft()).value())
          .isEqualTo("TQ34931008034741532");
    }
    assertThat(xport.lastRequest().path()).isEqualTo(path);
    assertThatJson(xport.lastRequest().body())
        .isSameAs(
            """
            {"orderId":506683458994743225,"orderEntryIds":[506683458996743225],
             "disputeRequest":"returnRefund","applyPayment":1,"applyCarriage":2,
             "applyReasonId":20028,"description":"测试","goodsStatus":"refundBuyerReceived",
             "vouchers":["https://cbu01.alicdn.com/1.jpg"],
             "orderEntryCountList":[{"id":506683458996743225,"count":1}]}""");
  }

  @Test
  void aReturnIsWrittenAsItWasPublished() {
    xport.always(ok("true"));

    try (Provider client = client(XportEdition.V1)) {
      client.port(RefundReturns.class).orElseThrow().send("TQ36706338027991577", parcel());
    }
    assertThat(xport.lastRequest().path()).isEqualTo("/alibaba/refund/goods/return");
    assertThatJson(xport.lastRequest().body())
        .isSameAs(
            """
            {"refundId":"TQ36706338027991577","logisticsCompanyNo":"ZTO",
             "freightBill":"3110044550034338","description":"发货说明"}""");
  }

  @Test
  void onlyAYesIsAYes() {
    xport.always(ok("false"));

    try (Provider client = client(XportEdition.KA)) {
      RefundCancellations cancellations = client.port(RefundCancellations.class).orElseThrow();
      assertThatThrownBy(() -> cancellations.cancel("TQ1"))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
      xport.always(ok("true"));
      assertThat(cancellations.cancel("TQ1").value()).isTrue();
    }
    assertThat(xport.lastRequest().path()).isEqualTo("/alibaba/ka/refund/cancel");
    assertThatJson(xport.lastRequest().body()).isSameAs("{\"refundId\":\"TQ1\"}");
  }

  @Test
  void aRefundIsReadWithTheNamesOfItsPage() {
    RefundCase refund = read(DETAIL);

    assertThat(refund.id()).isEqualTo("TQ8651493722961198");
    assertThat(refund.status()).isEqualTo(RefundStatus.AWAITING_RETURN);
    assertThat(refund.times().opened()).isEqualTo(Instant.parse("2018-04-23T09:11:16Z"));
    assertThat(refund.times().changed()).contains(Instant.parse("2018-04-23T09:47:14Z"));
    assertThat(refund.returnTo().orElseThrow().receiver()).contains("琳琳");
    assertThat(xport.lastRequest().path()).isEqualTo("/alibaba/refund/info");
    assertThatJson(xport.lastRequest().body()).isSameAs("{\"refundId\":\"TQ8651493722961198\"}");
  }

  @Test
  void theGatewayFindsTheNumberWhereverItStands() throws Exception {
    RefundCase refund = read(DETAIL);
    RefundBook book = id -> Reply.of(refund);
    Provider canned =
        Provider.named("canned", "canned")
            .at(Marketplace.ALIBABA_1688)
            .with(RefundBook.class, book)
            .build();
    try (GatewayServer gateway = GatewayServer.before(canned)) {
      String path = "/gateways/xportcn/api/alibaba/refund/info";
      String inBody =
          SignedCall.to(gateway.url(path)).send("{\"refundId\":\"TQ8651493722961198\"}");
      String inQuery = SignedCall.to(gateway.url(path + "?refundId=TQ8651493722961198")).send("");

      assertThat(inBody)
          .isEqualTo(inQuery)
          .contains("\"createTime\":\"2018-04-23 17:11:16\",\"updateTime\":\"2018-04-23 17:47:14\"")
          .contains("\"status\":\"waitbuyersend\"");
      assertThat(SignedCall.to(gateway.url(path)).send("{}"))
          .contains("\"code\":400")
          .contains("refundId");
    }
  }

  private RefundCase read(String detail) {
    xport.always(ok(detail));
    try (Provider client = client(XportEdition.V1)) {
      return client.port(RefundBook.class).orElseThrow().refund("TQ8651493722961198").value();
    }
  }

  private Provider client(XportEdition edition) {
    return XportClient.open(
        XportConfig.of(edition, xport.url(), "sandbox", GatewayServer.SECRET, "1"),
        Surroundings.bare("xport"));
  }

  private static Answer ok(String data) {
    return Answer.json("{\"requestId\":\"r\",\"code\":200,\"msg\":\"成功\",\"data\":" + data + "}");
  }

  private static RefundDraft draft() {
    RefundScope scope =
        new RefundScope(
            "506683458994743225",
            List.of(new RefundedLine("506683458996743225", OptionalLong.of(1))),
            RefundKind.RETURN_AND_REFUND,
            GoodsState.RECEIVED,
            SalePhase.IN_SALE);
    return new RefundDraft(
        scope,
        "20028",
        new RefundSum(Money.fen(1), Money.fen(2)),
        "测试",
        List.of(URI.create("https://cbu01.alicdn.com/1.jpg")),
        Optional.of("wrong size"));
  }

  private static ReturnShipment parcel() {
    return new ReturnShipment(
        new Carrier(Optional.of("ZTO"), "中通快递"),
        "3110044550034338",
        Optional.empty(),
        Optional.of("发货说明"),
        List.of());
  }
}
