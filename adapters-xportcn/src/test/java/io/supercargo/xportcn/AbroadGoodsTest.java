package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.push.ReceiptNews;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.testkit.logistics.Abroad;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import io.supercargo.xportcn.wire.XportSignature;
import io.supercargo.xportcn.wire.logistics.Forwardings;
import io.supercargo.xportcn.wire.logistics.Inbounds;
import io.supercargo.xportcn.wire.logistics.WireForwarding;
import io.supercargo.xportcn.wire.logistics.WireInbound;
import io.supercargo.xportcn.wire.push.MessagePrinter;
import io.supercargo.xportcn.wire.push.Messages;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies of the warehouse, as the vendor's pages show them. */
class AbroadGoodsTest {
  private static final ObjectMapper JSON = XportJson.answers(XportEdition.KA);

  private static final String INBOUND =
      """
      {"out_order_id":"205569999****","alibaba_order_id":"2887421737338134260",
       "logistics_tracking_number":"YT7565691026776","quality_inspection_info":{
        "status":"质检通过","weight":0.4,"length":23,"width":"34","height":56,
        "failed_remark":"白色领口有污点","images":["https://cbu01.alicdn.com/img/ibank/1.jpg"]}}\
      """;

  private static final String FORWARDING =
      """
      {"orderId":"21","logisticInfos":[{
        "lineItem":{"itemId":"2048232789087639","skuId":"4970432383383","quantity":1,
          "title":"t","imageUrl":"https://example.org/1.png"},
        "logisticNumer":"YT7565691026776","domesticLogisticInfo":[
          {"logisticNumer":"YT7565691026776","logisticCompanyName":"圆通速递",
           "rtsTime":"1754342534"}]}]}\
      """;

  private final LyingServer upstream = LyingServer.saying(Answer.json("{}"));

  @AfterEach
  void stop() {
    upstream.close();
  }

  @Test
  void aParcelComesInKilogramsAndCentimetres() throws Exception {
    WarehouseReceipt receipt = Inbounds.read(JSON.readValue(INBOUND, WireInbound.class));

    assertThat(receipt)
        .isEqualTo(
            new WarehouseReceipt(
                new Announcement(
                    "YT7565691026776",
                    Optional.of("205569999****"),
                    Optional.of("2887421737338134260")),
                Optional.of(
                    new Inspection(
                        Result.PASSED,
                        "质检通过",
                        Optional.of(400L),
                        Optional.of(new Size(230, 340, 560)),
                        Optional.of("白色领口有污点"),
                        List.of(URI.create("https://cbu01.alicdn.com/img/ibank/1.jpg")))),
                Optional.empty()));
    assertThatJson(JSON.writeValueAsString(Inbounds.write(receipt))).isSameAs(INBOUND);
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void aPushSaysTheSameInAllGenerations(XportEdition edition) throws Exception {
    WarehouseReceipt receipt = Inbounds.read(JSON.readValue(INBOUND, WireInbound.class));
    ReceiptNews news =
        new ReceiptNews(1, Instant.EPOCH, Marketplace.ALIBABA_1688, receipt, Optional.empty());

    String body = new MessagePrinter(edition).write(news).toString();

    assertThatJson(body).isSameAs(INBOUND);
    assertThat(Messages.read(body).events())
        .containsExactly(
            new SupplierEvent.ParcelReceived(
                Optional.of("2887421737338134260"),
                "YT7565691026776",
                Optional.of("质检通过"),
                Optional.of(receipt)));
  }

  @Test
  void noIsNotReadAsYes() throws Exception {
    String objected = INBOUND.replace("质检通过", "质检未通过");

    assertThat(Inbounds.read(JSON.readValue(objected, WireInbound.class)).inspection())
        .map(Inspection::result)
        .contains(Result.FAILED);
  }

  @Test
  void parcelsAreForwardedAsOnThePage() throws Exception {
    WireForwarding wire = JSON.readValue(FORWARDING, WireForwarding.class);

    assertThatJson(JSON.writeValueAsString(Forwardings.write(Forwardings.read(wire))))
        .isSameAs(FORWARDING);
  }

  @Test
  void aPreviewIsSignedInTheQueryToo() {
    upstream.next(
        Answer.json(
            """
            {"requestId":"r","code":200,"msg":"成功","data":{"renderId":"FF2024080200007",
              "freightInfos":[{"serviceId":"1","price":"12.50"}]}}\
            """));
    ConsignmentDraft draft = new ConsignmentDraft(Abroad.california(), List.of(Abroad.item()));

    ConsignmentQuote quote = quote(draft);

    assertThat(quote.id()).isEqualTo("FF2024080200007");
    assertThat(quote.freight()).isEqualTo(Money.yuan("12.50"));
    LyingServer.Request asked = upstream.lastRequest();
    XportSignature signature =
        new XportSignature("key", asked.header("timestamp"), asked.header("nonce-str"));
    assertThat(asked.path()).isEqualTo("/v2/open/pp/logistics/orderRenderFreight");
    assertThat(asked.query())
        .isEqualTo(
            "timestamp=%s&sign=%s"
                .formatted(asked.header("timestamp"), signature.sign(GatewayServer.SECRET)));
    assertThatJson(asked.body())
        .isSameAs(
            """
            {"receiverAddress":{"name":"Ada Lee","email":"ada@example.org","phone":"8185550100",
              "mobilePhone":"8185550142","address":"5111 Laurel Canyon Blvd","taxId":"12-3456789",
              "country":"US","city":"VALLEY VLG","zip":"91607","state":"California"},
             "renderItems":[{"itemId":"2048232789087639","skuId":"4970432383383","quantity":2,
              "currency":"CNY","price":"19.90"}]}\
            """);
  }

  private ConsignmentQuote quote(ConsignmentDraft draft) {
    try (Provider provider =
        XportClient.open(
            XportConfig.of(XportEdition.V2, upstream.url(), "key", GatewayServer.SECRET, "1"),
            Surroundings.bare("xport"))) {
      return provider.port(ConsignmentDesk.class).orElseThrow().quote(draft).value();
    }
  }
}
