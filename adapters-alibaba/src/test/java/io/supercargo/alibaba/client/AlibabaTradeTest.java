package io.supercargo.alibaba.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.alibaba.AlibabaConfig;
import io.supercargo.alibaba.AlibabaConfig.Buying;
import io.supercargo.alibaba.GatewayServer;
import io.supercargo.alibaba.PaymentPage;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of the answers of 1688's trade, with its own samples. */
class AlibabaTradeTest {
  private static final String SPEC = "b266e0726506185beaf205cbae88530d";
  private static final OrderLine LINE = line(554456348334L, SPEC);
  private static final String MADE =
      "{\"totalSuccessAmount\":156800,\"orderId\":\"87407346014789305\",\"success\":false}";

  private final LyingServer platform = LyingServer.saying(Answer.json("{}"));
  private final Provider client = client(Buying.USUAL);

  @AfterEach
  void close() {
    client.close();
    platform.close();
  }

  @Test
  void orderWithANumberIsMadeWhateverSuccessSays() {
    assertThat(place(MADE).orders())
        .containsExactly(new Placed("87407346014789305", Optional.of(Money.fen(156800))));
    assertThat(place("{\"success\":false,\"result\":" + MADE + "}").orders()).hasSize(1);
    assertThat(place("{\"success\":false,\"code\":\"9\",\"orderId\":\"7\"}").orders()).hasSize(1);
  }

  @Test
  void rawCallOfAnOrderThatWasMadeIsNoRefusalEither() {
    platform.always(Answer.json(MADE));
    RawCalls raw = client.port(RawCalls.class).orElseThrow();

    assertThat(raw.call("tradeCreateCrossOrder", "{}").refusal()).isEmpty();
  }

  @Test
  void oneCallMakesSeveralOrders() {
    Placement placement =
        place(
            """
            {"success":true,"result":{"success":true,"orderList":[
              {"orderId":"105581756010628640","orderAmmount":4848000,"postFee":48000,
               "success":true,"resultCode":"200"},
              {"orderId":"105581756010628641","orderAmmount":100,"success":true}]}}""");

    assertThat(placement.orders())
        .containsExactly(
            new Placed("105581756010628640", Optional.of(Money.fen(4848000))),
            new Placed("105581756010628641", Optional.of(Money.fen(100))));
  }

  @Test
  void linesThatFailAreToldOneByOne() {
    Placement placement =
        place(
            """
            {"success":true,"result":{"success":true,"orderId":"8","totalSuccessAmount":1,
             "failedOfferList":[{"offerId":"554456348334",
               "specId":"b266e0726506185beaf205cbae88530d",
               "errorCode":"500_004","errorMessage":"库存不足"}]}}""");

    assertThat(placement.refused())
        .containsExactly(new Placement.Refused(LINE, Optional.of("500_004"), "库存不足"));
  }

  @Test
  void orderOfWhichEveryLineFailsIsRefusedForItsReason() {
    assertThatThrownBy(
            () ->
                place(
                    """
                    {"success":false,"result":{"success":false,"failedOfferList":[
                      {"offerId":"554456348334","errorCode":"500_004","errorMessage":"没货"}]}}"""))
        .isInstanceOf(SupplierFailure.class);
  }

  @Test
  void tradeTypeFlowAndReferenceAreThoseOfTheQuote() {
    place(MADE);

    assertThat(form())
        .containsEntry("tradeType", "assureTrade")
        .containsEntry("flow", "general")
        .containsEntry("outOrderId", "sc-1")
        .containsEntry("isvBizType", "cross")
        .containsEntry(
            "cargoParamList",
            "[{\"offerId\":554456348334,\"specId\":\"" + SPEC + "\",\"quantity\":5}]");
    assertThat(form().get("addressParam"))
        .isEqualTo(
            "{\"fullName\":\"张三\",\"mobile\":\"13071801119\",\"phone\":\"0571-88155188\","
                + "\"postCode\":\"310024\",\"provinceText\":\"浙江省\",\"cityText\":\"杭州市\","
                + "\"areaText\":\"西湖区\",\"townText\":\"转塘街道\",\"address\":\"象山路352号\","
                + "\"districtCode\":\"330106\"}");
  }

  @Test
  void orderWithoutATradeTypeIsNotSent() {
    OrderDesk desk = desk();

    assertThatThrownBy(() -> desk.place(purchase(Terms.NONE)))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("alibaba: tradeType: missing (expected: one that the quote names)");
    assertThat(platform.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"success\":true} | OUTCOME_UNKNOWN",
        "{\"success\":true,\"result\":{\"success\":true}} | OUTCOME_UNKNOWN",
        "<html> | OUTCOME_UNKNOWN",
        "{\"success\":false,\"code\":\"504\",\"message\":\"m\"} | OUTCOME_UNKNOWN",
        "{\"success\":false,\"code\":\"500\",\"message\":\"m\"} | OUTCOME_UNKNOWN",
        "{\"success\":false,\"code\":\"503\",\"message\":\"m\"} | UNAVAILABLE",
        "{\"success\":false,\"code\":\"400\",\"message\":\"AddressId invalid\"} | INVALID",
        "{\"success\":false,\"code\":\"500_004\",\"message\":\"m\"} | OUT_OF_STOCK",
      })
  void everyOtherAnswerToAPlacementIsSorted(String answer, Kind kind) {
    assertThatThrownBy(() -> place(answer))
        .isInstanceOfSatisfying(
            SupplierFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
  }

  @Test
  void sumsOfAPreviewAreFenAndItsLinesYuan() {
    platform.always(
        Answer.json(
            """
            {"success":true,"orderPreviewResuslt":[{"discountFee":null,
             "tradeModeNameList":["nzassure"],"status":true,"sumPayment":1671,"sumCarriage":350,
             "sumPaymentNoCarriage":1321,"flowFlag":"general","cargoList":[
               {"amount":13.21,"finalUnitPrice":13.9,"offerId":554456348334,
                "specId":"b266e0726506185beaf205cbae88530d","skuId":4829152353068}]}]}"""));

    QuotedOrder order = quote().orders().get(0);

    assertThat(order.amounts().total()).isEqualByComparingTo(Money.yuan("16.71"));
    assertThat(order.amounts().goods()).isEqualByComparingTo(Money.yuan("13.21"));
    assertThat(order.amounts().freight()).isEqualByComparingTo(Money.yuan("3.5"));
    assertThat(order.lines().get(0).unitPrice()).isEqualTo(Money.yuan("13.9"));
    assertThat(order.lines().get(0).line()).isEqualTo(LINE);
    assertThat(order.terms()).isEqualTo(new Terms(Optional.of("general"), List.of("nzassure")));
    assertThat(form()).doesNotContainKey("flow");
  }

  @ParameterizedTest
  @CsvSource({
    "500_001,NOT_FOUND",
    "500_002,INVALID",
    "500_004,OUT_OF_STOCK",
    "500_005,INVALID",
    "500_009,INVALID",
  })
  void previewThatIsRefusedIsSorted(String code, Kind kind) {
    String whole = "{\"success\":false,\"errorCode\":\"%s\",\"errorMsg\":\"m\"}";
    String row =
        "{\"success\":true,\"orderPreviewResuslt\":[{\"status\":false,\"resultCode\":\"%s\"}]}";
    for (String answer : List.of(whole, row)) {
      platform.always(Answer.json(answer.formatted(code)));

      assertThatThrownBy(this::quote)
          .isInstanceOfSatisfying(
              SupplierFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    }
  }

  @Test
  void previewOfSomethingElseIsMalformed() {
    platform.always(
        Answer.json(
            """
            {"success":true,"orderPreviewResuslt":[{"status":true,"sumPayment":1,
             "sumPaymentNoCarriage":1,"cargoList":[
               {"amount":1,"finalUnitPrice":1,"offerId":1,"specId":"x"}]}]}"""));

    assertThatThrownBy(this::quote).isInstanceOf(SupplierFailure.MalformedResponse.class);
  }

  @Test
  void numbersOfOrdersAreExact() {
    platform.always(
        Answer.json(
            """
            {"result":{"baseInfo":{"id":58218860983545944,"idOfStr":"58218860983545941",
              "status":"waitbuyerreceive","totalAmount":6.15,"shippingFee":6,
              "sumProductPayment":0.3,"discount":-15,"createTime":"20180614101942000+0800",
              "payTime":"20170913231727000-0700","sellerID":"b2b-1","outOrderId":"sc-1"},
             "productItems":[{"subItemID":128403042259997710,
              "subItemIDString":"128403042259997715","productID":547486647009,
              "skuID":3315536521048,"specId":"28b952ec96c8b5c3ab0affc1b74923f0","name":"箱",
              "quantity":1,"price":0.3,"itemAmount":0.3,"skuInfos":[{"name":"颜色","value":"白色"}],
              "productImgUrl":[]}]}}"""));

    Order order = client.port(OrderBook.class).orElseThrow().order("58218860983545941").value();

    assertThat(form()).containsEntry("orderId", "58218860983545941");
    assertThat(order.id()).isEqualTo("58218860983545941");
    assertThat(order.lines().get(0).id()).isEqualTo("128403042259997715");
    assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(order.nativeStatus()).isEqualTo("waitbuyerreceive");
    assertThat(order.times().created()).isEqualTo(Instant.parse("2018-06-14T02:19:42Z"));
    assertThat(order.times().paid()).contains(Instant.parse("2017-09-14T06:17:27Z"));
    assertThat(order.reference()).contains(new Reference("sc-1"));
    assertThat(order.amounts().total()).isEqualTo(Money.yuan("6.15"));
    assertThat(order.amounts().discount()).isEqualByComparingTo(Money.yuan("0.15"));
  }

  @Test
  void ordersAreFoundByOurReference() {
    platform.always(Answer.json("{\"result\":[],\"totalRecord\":0}"));

    assertThat(orders(OrderQuery.of(new Reference("sc-1")))).isEmpty();
    assertThat(form()).containsEntry("outOrderId", "sc-1").containsEntry("page", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER_STATUS_ERROR,INVALID",
    "ORDER_NOT_EXIST,NOT_FOUND",
    "CLOSE_ORDER_TOO_FAST,INVALID",
    "400_3,FORBIDDEN",
  })
  void cancellationThatIsRefusedIsSorted(String code, Kind kind) {
    platform.always(
        Answer.json(
            "{\"success\":false,\"errorCode\":\"%s\",\"errorMessage\":\"m\"}".formatted(code)));
    Cancellations cancellations = client.port(Cancellations.class).orElseThrow();
    Cancellation cancellation =
        new Cancellation("202711458975969812", Cancellation.Reason.OTHER, Optional.of("备注"));

    assertThatThrownBy(() -> cancellations.cancel(cancellation))
        .isInstanceOfSatisfying(
            SupplierFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
    assertThat(form())
        .containsEntry("tradeID", "202711458975969812")
        .containsEntry("cancelReason", "other")
        .containsEntry("webSite", "1688");
  }

  @Test
  void receiptOfAnUnknownOrderIsNotFound() {
    platform.always(
        Answer.json(
            "{\"result\":{\"success\":false,\"errorCode\":\"4003\",\"errorInfo\":\"没有\"}}"));
    Receipts receipts = client.port(Receipts.class).orElseThrow();

    assertThatThrownBy(() -> receipts.confirm("56623232655125698", List.of("562356635566365512")))
        .isInstanceOf(SupplierFailure.NotFound.class)
        .hasMessage("alibaba answered 4003: 没有");
    assertThat(form()).containsEntry("orderEntryIds", "[562356635566365512]");
  }

  @Test
  void paymentThatIsNotClearlyMadeIsUnknown() {
    Cashier cashier = client.port(Cashier.class).orElseThrow();
    platform.always(
        Answer.json("{\"result\":{\"success\":true,\"result\":{\"paySuccess\":false}}}"));

    assertThatThrownBy(() -> cashier.pay(List.of("1938489823")))
        .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
    assertThat(form()).containsEntry("tradeWithholdPreparePayParam", "{\"orderId\":1938489823}");
  }

  @Test
  void everyCashierHasItsPage() {
    Map<PaymentPage, String> paths =
        Map.of(
            PaymentPage.ALIPAY, "alibaba.alipay.url.get",
            PaymentPage.CROSS_BORDER, "alibaba.crossBorderPay.url.get",
            PaymentPage.CREDIT, "alibaba.creditPay.url.get");
    platform.always(
        Answer.json(
            "{\"success\":\"true\",\"payUrl\":\"https://trade.1688.com/x?orderId=1\","
                + "\"cantPayOrderList\":[12123123]}"));
    paths.forEach(
        (page, path) -> {
          try (Provider other = client(new Buying(Settling.USUAL, page))) {
            PaymentLinks links = other.port(PaymentLinks.class).orElseThrow();

            assertThat(links.link(List.of("1", "12123123")).value().left())
                .containsExactly("12123123");
            assertThat(platform.lastRequest().path()).contains(path);
            assertThat(form()).containsEntry("orderIdList", "[1,12123123]");
          }
        });
  }

  @Test
  void lostOrdersAreFoundByReference() {
    assertThat(desk().rules().tracing()).isEqualTo(Tracing.BY_REFERENCE);
    assertThat(desk().rules().mostLines()).isEqualTo(50);
    assertThat(desk().rules().settleWindow()).isEqualTo(Duration.ofMinutes(5));
  }

  private Provider client(Buying buying) {
    return AlibabaClient.open(
        AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS).buying(buying),
        Surroundings.bare("alibaba"));
  }

  private OrderDesk desk() {
    return client.port(OrderDesk.class).orElseThrow();
  }

  private Placement place(String answer) {
    platform.always(Answer.json(answer));
    return desk()
        .place(purchase(new Terms(Optional.of("general"), List.of("assureTrade", "alipay"))))
        .value();
  }

  private Quote quote() {
    OrderDraft draft =
        new OrderDraft(List.of(LINE), Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
    return client.port(QuoteDesk.class).orElseThrow().quote(draft).value();
  }

  private List<Order> orders(OrderQuery query) {
    return client.port(OrderBook.class).orElseThrow().orders(query).value().items();
  }

  private static Purchase purchase(Terms terms) {
    Money price = Money.fen(100);
    QuotedOrder quoted =
        new QuotedOrder(
            Optional.empty(),
            List.of(new QuotedLine(LINE, price, price, Optional.empty(), Optional.empty())),
            Amounts.of(price, Money.fen(0)),
            terms,
            Optional.empty());
    return new Purchase(
        new Reference("sc-1"), quoted, Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
  }

  private static OrderLine line(long offer, String spec) {
    return new OrderLine(
        ProductId.of1688(offer), new Variant(Optional.empty(), Optional.of(spec)), 5);
  }

  private Map<String, String> form() {
    return Arrays.stream(platform.lastRequest().body().split("&"))
        .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
