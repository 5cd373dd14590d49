package io.supercargo.daji.client;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.daji.DajiConfig;
import io.supercargo.daji.GatewayServer;
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
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked when something is bought on the 1688 tab, as Daji's pages show it. */
class TradeBodiesTest {
  private static final String SPEC = "594b40c111b019af610a0078e4316373";
  private static final OrderLine LINE =
      new OrderLine(
          ProductId.of1688(670291644950L), new Variant(Optional.empty(), Optional.of(SPEC)), 1);

  private static final String ADDRESS =
      """
      {"fullName":"张三","mobile":"13071801119","phone":"0571-88155188",
       "postCode":"310024","provinceText":"浙江省","cityText":"杭州市","areaText":"西湖区",
       "townText":"转塘街道","address":"象山路352号","districtCode":"330106"}""";
  private static final String CARGO =
      """
      [{"offerId":670291644950,"specId":"594b40c111b019af610a0078e4316373","quantity":1}]""";

  private final LyingServer daji = LyingServer.saying(Answer.json("{}"));
  private final Provider client =
      DajiClient.open(
          DajiConfig.of(daji.url(), "sandbox", GatewayServer.SECRET), Surroundings.bare("daji"));

  @AfterEach
  void close() {
    client.close();
    daji.close();
  }

  @Test
  void previewAsksAsPublishedAndReadsCentsAndYuan() {
    daji.always(
        Answer.json(
            """
            {"code":200,"data":{"success":true,"orderPreviewResuslt":[{"discountFee":null,
              "tradeModeNameList":["assureTrade"],"status":true,"taoSampleSinglePromotion":false,
              "sumPayment":1671,"message":null,"resultCode":null,"sumCarriage":350,
              "sumPaymentNoCarriage":1321,"additionalFee":null,"flowFlag":"general",
              "cargoList":[{"amount":13.21,"finalUnitPrice":13.9,
                "specId":"594b40c111b019af610a0078e4316373","skuId":4829152353068,
                "offerId":670291644950,"openOfferId":"/nlXn4qH5YNFo9hwZ8PEsA==",
                "cargoPromotionList":[{"discountFee":69}]}],
              "shopPromotionList":[],"tradeModelList":[{"tradeType":"assureTrade"}]}]}}"""));
    OrderDraft draft =
        new OrderDraft(List.of(LINE), Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
    Quote quote = client.port(QuoteDesk.class).orElseThrow().quote(draft).value();

    assertAsked(
        "/alibaba/createOrder/preview",
        """
        {"flow":"general","addressParam":%s,"cargoParamList":%s}"""
            .formatted(ADDRESS, CARGO));
    QuotedOrder order = quote.orders().get(0);
    assertThat(order.total()).isEqualTo(Money.fen(1671));
    assertThat(order.amounts().freight()).isEqualTo(Money.fen(350));
    assertThat(order.lines().get(0).amount()).isEqualTo(Money.yuan("13.21"));
    assertThat(order.lines().get(0).unitPrice().text()).isEqualTo("13.9");
    assertThat(order.terms().tradeTypes()).containsExactly("assureTrade");
  }

  @Test
  void createTellsOurNameAndTheTradeTypeOfTheQuote() {
    assertThat(
            place(
                """
                {"totalSuccessAmount":1196,"orderId":"2257164624870311973","success":true,
                 "code":null,"message":null,"accountPeriod":null,"failedOfferList":null}"""))
        .containsExactly(new Placed("2257164624870311973", Optional.of(Money.fen(1196))));
    assertAsked(
        "/alibaba/trade/createCrossOrder",
        """
        {"thirdOrderId":"sc-1","flow":"general","message":"quickly","isvBizType":"cross",
         "tradeType":"assureTrade","addressParam":%s,"cargoParamList":%s}"""
            .formatted(ADDRESS, CARGO));
  }

  @Test
  void orderWithANumberIsMadeWhateverSuccessSays() {
    assertThat(place("{\"orderId\":\"2257164624870311973\",\"success\":false,\"code\":\"9\"}"))
        .extracting(Placed::id)
        .containsExactly("2257164624870311973");
  }

  private List<Placed> place(String data) {
    daji.always(Answer.json("{\"code\":200,\"data\":" + data + "}"));
    Money unit = Money.yuan("13.90");
    QuotedOrder quoted =
        new QuotedOrder(
            Optional.empty(),
            List.of(new QuotedLine(LINE, unit, unit, Optional.empty(), Optional.empty())),
            Amounts.of(unit, Money.fen(350)),
            new Terms(Optional.of("general"), List.of("assureTrade", "creditBuy")),
            Optional.empty());
    Purchase purchase =
        new Purchase(
            new Reference("sc-1"),
            quoted,
            Clients.hangzhou(),
            Optional.of("quickly"),
            Audience.ENGLISH);
    return client.port(OrderDesk.class).orElseThrow().place(purchase).value().orders();
  }

  /** The signature's own fields stand beside. */
  private void assertAsked(String path, String body) {
    assertThat(daji.lastRequest().path()).isEqualTo(path);
    assertThatJson(unsigned(daji.lastRequest().body())).isSameAs(body);
  }

  private static String unsigned(String body) {
    ObjectMapper json = new ObjectMapper();
    try {
      ObjectNode told = (ObjectNode) json.readTree(body);
      assertThat(told.path("appKey").asText()).isEqualTo("sandbox");
      return told.without(List.of("appKey", "appSecret", "requestTime", "sign")).toString();
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(noJson);
    }
  }
}
