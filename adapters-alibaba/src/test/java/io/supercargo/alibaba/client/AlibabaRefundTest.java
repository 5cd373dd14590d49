package io.supercargo.alibaba.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.alibaba.AlibabaConfig;
import io.supercargo.alibaba.GatewayServer;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.EvidencePicture;
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
import io.supercargo.http.dialect.aftersales.RefundPrinter;
import io.supercargo.http.dialect.aftersales.RefundReader;
import io.supercargo.http.dialect.aftersales.RefundWords;
import io.supercargo.http.dialect.aftersales.WireRefund;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Refunds of 1688, with its own samples. */
class AlibabaRefundTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final URI PICTURE =
      URI.create("https://cbu01.alicdn.com/img/ibank/2019/901/930/11848039109.jpg");

  private final LyingServer platform = LyingServer.saying(Answer.json("{}"));
  private final Provider client =
      AlibabaClient.open(
          AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS),
          Surroundings.bare("alibaba"));

  @AfterEach
  void close() {
    client.close();
    platform.close();
  }

  @Test
  void refundIsReadAsItWasPublishedAndWrittenTheSame() throws IOException {
    String body = fixture();
    platform.always(Answer.json(body));

    RefundCase refund = port(RefundBook.class).refund("TQ8651493722961198").value();

    assertThat(refund.status()).isEqualTo(RefundStatus.COMPLETED);
    assertThat(refund.claim().kind()).isEqualTo(RefundKind.RETURN_AND_REFUND);
    assertThat(refund.claim().lines())
        .containsExactly(new RefundedLine("151267031009969811", OptionalLong.of(2)));
    assertThat(refund.answer().agreed()).contains(RefundSum.of(Money.fen(1)));
    assertThat(refund.returned().orElseThrow().waybill()).isEqualTo("12345134135435234");
    WireRefund written = new RefundPrinter(refund, true, true).write();
    assertThat(JSON.readTree(JSON.writeValueAsString(written)))
        .isEqualTo(JSON.readTree(body).at("/result/opOrderRefundModelDetail"));
    assertThat(RefundReader.read(written)).isEqualTo(refund);
  }

  @Test
  void askingIsWrittenAsItWasPublished() {
    platform.always(
        Answer.json("{\"result\":{\"success\":true,\"result\":{\"refundId\":\"TQ34931\"}}}"));

    assertThat(port(RefundDesk.class).open(draft(Money.fen(0))).value()).isEqualTo("TQ34931");
    assertThat(form())
        .containsEntry("orderId", "506683458994743225")
        .containsEntry("orderEntryIds", "[506683458996743225]")
        .containsEntry("disputeRequest", "returnRefund")
        .containsEntry("applyPayment", "1")
        .containsEntry("applyCarriage", "0")
        .containsEntry("applyReasonId", "20028")
        .containsEntry("description", "测试")
        .containsEntry("goodsStatus", "refundBuyerReceived")
        .containsEntry("vouchers", "[\"" + PICTURE + "\"]")
        .containsEntry("orderEntryCountList", "[{\"id\":506683458996743225,\"count\":1}]")
        .doesNotContainKey("customRefund");
    port(RefundDesk.class).open(draft(Money.fen(7)));
    assertThat(form()).containsEntry("customRefund", "true");
  }

  @Test
  void refusalsAreSortedByWhatWasAsked() {
    platform.always(
        Answer.json("{\"result\":{\"success\":false,\"code\":\"5011\",\"message\":\"金额错误\"}}"));
    assertThatThrownBy(() -> port(RefundDesk.class).open(draft(Money.fen(0))))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("alibaba answered 5011: 金额错误");
    platform.always(
        Answer.json("{\"result\":{\"success\":false,\"code\":\"5001\",\"message\":\"无\"}}"));
    assertThatThrownBy(() -> port(RefundDesk.class).open(draft(Money.fen(0))))
        .isInstanceOf(SupplierFailure.NotFound.class);
    platform.always(
        Answer.json("{\"result\":{\"success\":false,\"errorCode\":\"4007\",\"errorInfo\":\"x\"}}"));
    assertThatThrownBy(() -> port(RefundReturns.class).send("TQ1", parcel()))
        .isInstanceOf(SupplierFailure.Invalid.class);
    assertThat(form())
        .containsEntry("refundId", "TQ1")
        .containsEntry("logisticsCompanyNo", "ZTO")
        .containsEntry("freightBill", "3110044550034338");
    platform.always(
        Answer.json("{\"result\":{\"success\":false,\"errorCode\":\"4005\",\"errorInfo\":\"x\"}}"));
    assertThatThrownBy(() -> port(RefundCancellations.class).cancel("TQ1"))
        .isInstanceOf(SupplierFailure.NotFound.class);
    platform.always(
        Answer.json("{\"errorCode\":\"500\",\"errorMessage\":\"{\\\"code\\\":\\\"003002\\\"}\"}"));
    assertThatThrownBy(() -> port(RefundBook.class).refund("TQ1"))
        .isInstanceOf(SupplierFailure.NotFound.class);
  }

  @Test
  void pictureIsTheOnlyPartOfItsForm() {
    platform.always(
        Answer.json(
            """
            {"result":{"success":true,"result":{"imageDomain":"https://cbu01.alicdn.com",
             "imageRelativeUrl":"img/ibank/2019/901/930/11848039109.jpg"}}}"""));

    URI address =
        port(RefundEvidence.class)
            .handIn(new EvidencePicture(FakeMarket.picture(1).bytes()))
            .value();

    assertThat(address).isEqualTo(PICTURE);
    assertThat(platform.lastRequest().path()).contains("/alibaba.trade.uploadRefundVoucher/");
    assertThat(platform.lastRequest().query())
        .contains("access_token=", "_aop_signature=")
        .doesNotContain("imageData");
    assertThat(platform.lastRequest().body()).contains("name=\"imageData\"");
  }

  @Test
  void everyWordIsRead() {
    assertThat(RefundWords.status("WAIT_SELLER_AGREE")).isEqualTo(RefundStatus.OPENED);
    assertThat(RefundWords.status("REFUND_CLOSED")).isEqualTo(RefundStatus.CLOSED);
    assertThat(RefundWords.status("waitbuyermodify")).isEqualTo(RefundStatus.REFUSED);
    assertThat(RefundWords.status("waitbuyersend")).isEqualTo(RefundStatus.AWAITING_RETURN);
    assertThat(RefundWords.status("waitsellerreceive")).isEqualTo(RefundStatus.RETURNED);
    assertThat(RefundWords.status("refundsuccess")).isEqualTo(RefundStatus.COMPLETED);
    assertThat(RefundWords.status("arbitration")).isEqualTo(RefundStatus.OTHER);
  }

  private static RefundDraft draft(Money freight) {
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
        new RefundSum(Money.fen(1), freight),
        "测试",
        List.of(PICTURE),
        Optional.empty());
  }

  private static ReturnShipment parcel() {
    return new ReturnShipment(
        new Carrier(Optional.of("ZTO"), "中通快递"),
        "3110044550034338",
        Optional.empty(),
        Optional.of("发货说明"),
        List.of());
  }

  private <P> P port(Class<P> port) {
    return client.port(port).orElseThrow();
  }

  private Map<String, String> form() {
    return Arrays.stream(platform.lastRequest().body().split("&"))
        .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static String fixture() throws IOException {
    try (InputStream in =
        AlibabaRefundTest.class.getResourceAsStream(
            "/fixtures/alibaba/refund-detail.response.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
