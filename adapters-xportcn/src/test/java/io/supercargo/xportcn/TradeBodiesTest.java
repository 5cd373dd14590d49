package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked when something is bought, as the vendor's pages show it. */
class TradeBodiesTest {
  private static final String SPEC = "e61a85a671bb3d0301d0412b51641c6b";
  private static final OrderLine LINE =
      new OrderLine(
          ProductId.of1688(889512351602L), new Variant(Optional.empty(), Optional.of(SPEC)), 2);

  private final LyingServer xport = LyingServer.saying(Answer.json("{}"));

  @AfterEach
  void close() {
    xport.close();
  }

  @Test
  void kaPreviewsInAFlowAndAnswersInFen() {
    Quote quote =
        quote(
            XportEdition.KA,
            """
            {"code":200,"data":[{"sumCarriage":600,"sumPayment":6400,"sumTotalPayment":6561,
              "sumPaymentNoCarriage":5800,"orderItemTOList":[{"amount":5800,"message":null,
              "finalUnitPrice":2900,"specId":"e61a85a671bb3d0301d0412b51641c6b",
              "skuId":5736673805656,"offerId":889512351602,
              "openOfferId":"+vIWvlcT2JMpWVABRdm+WQ=="}]}]}""");

    assertAsked(
        "/alibaba/ka/order/create/preview",
        """
        {"flow":"fenxiaonew","addressParam":%s,
         "cargoParamList":[{"offerId":889512351602,
           "specId":"e61a85a671bb3d0301d0412b51641c6b","quantity":2}]}"""
            .formatted(address(",\"districtCode\":\"330106\"")));
    QuotedOrder order = quote.orders().get(0);
    assertThat(order.amounts())
        .isEqualTo(
            new Amounts(
                Money.fen(5800), Money.fen(600), Money.fen(161), Money.fen(0), Money.fen(6561)));
    assertThat(order.lines().get(0).unitPrice()).isEqualTo(Money.fen(2900));
  }

  @Test
  void kaCreatesUnderOurName() {
    assertThat(place(XportEdition.KA, trade("3296711100591134260", "6561")))
        .containsExactly(new Placed("3296711100591134260", Optional.of(Money.fen(6561))));
    assertAsked(
        "/alibaba/ka/order/create",
        """
        {"flow":"fenxiaonew","message":"quickly","addressParam":%s,
         "cargoParamList":[{"offerId":889512351602,
           "specId":"e61a85a671bb3d0301d0412b51641c6b","quantity":2}],
         "tradeType":"assureTrade","outOrderId":"sc-1"}"""
            .formatted(address(",\"districtCode\":\"330106\"")));
  }

  @Test
  void v1PreviewsWithoutAFlowAndACode() {
    Quote quote =
        quote(
            XportEdition.V1,
            """
            {"code":200,"data":{"success":true,"errorCode":null,"errorMsg":null,
             "orderPreviewResuslt":[{"discountFee":null,"tradeModeNameList":["assureTrade"],
              "status":true,"sumPayment":6400,"sumCarriage":600,"sumPaymentNoCarriage":5800,
              "flowFlag":"general","cargoList":[{"amount":58.00,"finalUnitPrice":29.0,
              "specId":"e61a85a671bb3d0301d0412b51641c6b","skuId":5736673805656,
              "offerId":889512351602}],
              "tradeModelList":[{"tradeType":"assureTrade","name":"a","opSupport":true}]}]}}""");

    assertAsked(
        "/alibaba/order/create/preview",
        """
        {"addressParam":%s,"cargoParamList":[{"offerId":889512351602,
           "specId":"e61a85a671bb3d0301d0412b51641c6b","quantity":2}]}"""
            .formatted(address("")));
    assertThat(quote.total()).isEqualTo(Money.fen(6400));
    assertThat(quote.orders().get(0).terms().tradeTypes()).containsExactly("assureTrade");
  }

  @Test
  void v1CreatesInTheTradeTypeOfTheQuote() {
    assertThat(place(XportEdition.V1, trade("2257164624870311973", "64.00")))
        .containsExactly(new Placed("2257164624870311973", Optional.of(Money.yuan("64.00"))));
    assertAsked(
        "/alibaba/order/create",
        """
        {"flow":"fenxiaonew","message":"quickly","tradeType":"assureTrade","addressParam":%s,
         "cargoParamList":[{"offerId":889512351602,
           "specId":"e61a85a671bb3d0301d0412b51641c6b","quantity":2}]}"""
            .formatted(address("")));
  }

  @ParameterizedTest
  @EnumSource(
      value = XportEdition.class,
      names = {"KA", "V1"})
  void oneCreateMayMakeSeveralOrders(XportEdition edition) {
    String list = "[{\"baseInfo\":{\"idOfStr\":\"1001\"}},{\"baseInfo\":{\"idOfStr\":\"1002\"}}]";

    assertThat(place(edition, list)).extracting(Placed::id).containsExactly("1001", "1002");
    assertThat(place(edition, "[{\"baseInfo\":{\"idOfStr\":\"1003\"}}]"))
        .extracting(Placed::id)
        .containsExactly("1003");
  }

  @ParameterizedTest
  @EnumSource(
      value = XportEdition.class,
      names = {"KA", "V1"})
  void anEmptyListLeavesTheOutcomeUnknown(XportEdition edition) {
    assertThatThrownBy(() -> place(edition, "[]"))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
  }

  private static String trade(String id, String total) {
    return "{\"baseInfo\":{\"idOfStr\":\"%s\",\"totalAmount\":%s}}".formatted(id, total);
  }

  private static String address(String code) {
    return """
        {"fullName":"张三","mobile":"13071801119","phone":"0571-88155188",
         "postCode":"310024","provinceText":"浙江省","cityText":"杭州市","areaText":"西湖区",
         "townText":"转塘街道","address":"象山路352号"%s}"""
        .formatted(code);
  }

  private Quote quote(XportEdition edition, String answer) {
    xport.next(Answer.json(answer));
    OrderDraft draft =
        new OrderDraft(
            List.of(LINE), Clients.hangzhou(), Optional.of("fenxiaonew"), Audience.ENGLISH);
    try (Provider client = client(edition)) {
      return client.port(QuoteDesk.class).orElseThrow().quote(draft).value();
    }
  }

  private List<Placed> place(XportEdition edition, String data) {
    xport.next(Answer.json("{\"code\":200,\"data\":" + data + "}"));
    Money unit = Money.fen(2900);
    QuotedOrder quoted =
        new QuotedOrder(
            Optional.empty(),
            List.of(new QuotedLine(LINE, unit, unit.times(2), Optional.empty(), Optional.empty())),
            Amounts.of(unit.times(2), Money.fen(600)),
            new Terms(Optional.of("fenxiaonew"), List.of("assureTrade", "creditBuy")),
            Optional.empty());
    Purchase purchase =
        new Purchase(
            new Reference("sc-1"),
            quoted,
            Clients.hangzhou(),
            Optional.of("quickly"),
            Audience.ENGLISH);
    try (Provider client = client(edition)) {
      return client.port(OrderDesk.class).orElseThrow().place(purchase).value().orders();
    }
  }

  private void assertAsked(String path, String body) {
    assertThat(xport.lastRequest().path()).isEqualTo(path);
    assertThatJson(xport.lastRequest().body()).isSameAs(body);
  }

  private Provider client(XportEdition edition) {
    return XportClient.open(
        XportConfig.of(edition, xport.url(), "sandbox", GatewayServer.SECRET, "1"),
        Surroundings.bare("xport"));
  }
}
