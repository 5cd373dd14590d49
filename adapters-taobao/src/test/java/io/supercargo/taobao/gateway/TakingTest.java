package io.supercargo.taobao.gateway;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.taobao.GatewayServer;
import io.supercargo.taobao.SignedCall;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gateway takes and refuses, in the wire's own words. */
class TakingTest {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @Test
  void parametersComeInAnyForm() throws Exception {
    SignedCall call =
        SignedCall.to(GATEWAY, "/traffic/item/search").with("keyword", "包").with("page_size", "1");

    String answer = data(call.get());
    assertThat(answer).contains("\"item_id\":600000000000", "\"page_size\":1");
    assertThat(List.of(data(call.form()), data(call.json()), data(call.queryAndForm())))
        .containsOnly(answer);
  }

  @Test
  void pictureIsTakenAsAForm() throws Exception {
    String base64 = Base64.getEncoder().encodeToString(FakeMarket.picture(3).bytes());

    assertThat(SignedCall.to(GATEWAY, "/upload/image").with("image_base64", base64).form())
        .contains("\"code\":\"0\"")
        .contains("\"data\":{\"image_id\":\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/traffic/item/search | page_size | 21 | page_size: 21 (expected: 1 to 20)",
        "/traffic/item/search | page_no | x | page_no: x (expected: a whole number)",
        "/traffic/item/search | sort | price | sort: price (expected: one of PRICE_ASC, PRICE_DESC, SALE_QTY_ASC, SALE_QTY_DESC)",
        "/traffic/item/search | filters | max_price:x | filters: max_price:x (expected: min_price:2000 or max_price:10000, in fen)",
        "/traffic/item/search | language | fr | language: fr (expected: one of zh, en, ru, vi, ja, ko)",
        "/traffic/item/shop/search | keyword | x | shop_id: missing (expected: the number of a shop)",
        "/traffic/item/get | item_id | ~x | item_id: ~x (expected: a numeric item id)",
        "/traffic/item/get | item_resource | 1688 | item_resource: 1688 (expected: taobao)",
        "/traffic/item/imgsearch | language | en | image_id: missing (expected: the id of an uploaded picture, or an address)",
        "/upload/image | image_base64 | SGVsbG8= | image_base64: another kind of file (expected: a PNG, JPEG or WebP picture)",
        "/product/get | item_id | | item_id: missing (expected: a numeric item id)",
        "/product/get | item_source_market | X | item_source_market: X (expected: CBU_MARKET or nothing)",
        "/product/translate/get | language | en | item_id: missing (expected: a distribution id (mp_id))",
        "/product/details/query | items | [] | items: missing (expected: a list such as [2048057995392326])",
        "/product/spus/get | scroll_id | x | scroll_id: x (expected: one that a page before told)",
        "/traffic/getThemeDetail | page_size | 5 | theme_id: missing (expected: the id of a list)",
        "/traffic/item/logisticPrice/get | address_info | {} | item_id: missing (expected: a numeric item id)"
      })
  void whatIsWrongIsNamed(String path, String name, String value, String message) throws Exception {
    assertThatJson(
            withoutId(SignedCall.to(GATEWAY, path).with(name, value == null ? "" : value).get()))
        .isSameAs(
            "{\"code\":\"InvalidParameter\",\"type\":\"ISV\",\"message\":\"%s\"}"
                .formatted(message));
  }

  @Test
  void whatIsNotThereIsToldInEveryVariant() throws Exception {
    assertThatJson(withoutId(SignedCall.to(GATEWAY, "/product/get").with("item_id", "1").get()))
        .isSameAs(
            "{\"code\":\"0\",\"success\":false,\"error_code\":\"ItemNotFound\","
                + "\"error_msg\":\"no such product taobao:1\"}");
    assertThatJson(
            withoutId(SignedCall.to(GATEWAY, "/product/translate/get").with("item_id", "1").get()))
        .isSameAs(
            "{\"code\":\"0\",\"result\":{\"success\":false,\"error_code\":\"ItemNotFound\","
                + "\"error_msg\":\"no such product taobao:1\"}}");
    assertThatJson(
            withoutId(SignedCall.to(GATEWAY, "/traffic/item/get").with("item_id", "1").get()))
        .isSameAs(
            "{\"code\":\"0\",\"biz_error_code\":\"ItemNotFound\","
                + "\"biz_error_msg\":\"no such product taobao:1\"}");
  }

  @Test
  void strangersAreTurnedAway() throws Exception {
    assertRefused(
        call().without("app_key").unsigned(),
        "IncompleteSignature",
        "app_key: missing (expected: a parameter)");
    assertRefused(call().with("app_key", "x").get(), "IncompleteSignature", "app_key: no such key");
    assertRefused(
        call().with("timestamp", "1").get(),
        "IncompleteSignature",
        "timestamp: not milliseconds (expected: 13 digits, UTC)");
    assertRefused(
        call().with("sign_method", "md5").get(),
        "IncompleteSignature",
        "sign_method: not taken (expected: sha256)");
    assertRefused(
        call().with("sign", "00").get(),
        "IncompleteSignature",
        "sign: does not match (expected: upper-case hex of the HMAC-SHA256 of path and sorted"
            + " parameters)");
    assertRefused(
        call().with("access_token", "x").get(),
        "IllegalAccessToken",
        "access_token: no such token");
    assertRefused(
        call().without("access_token").get(),
        "IllegalAccessToken",
        "access_token: missing (expected: a parameter)");
    assertRefused(
        SignedCall.to(GATEWAY, "/nothing").get(),
        "InvalidApiPath",
        "no operation GET /gateways/taobao/rest/nothing");
  }

  private static SignedCall call() {
    return SignedCall.to(GATEWAY, "/product/get").with("item_id", "600000000001");
  }

  private static void assertRefused(String answer, String code, String message) {
    assertThatJson(withoutId(answer))
        .isSameAs("{\"code\":\"%s\",\"type\":\"ISV\",\"message\":\"%s\"}".formatted(code, message));
  }

  private static String data(String answer) {
    return answer.substring(answer.indexOf("\"data\""));
  }

  private static String withoutId(String answer) {
    return answer.replaceFirst(",\"request_id\":\"[0-9a-f]+\"", "");
  }
}
