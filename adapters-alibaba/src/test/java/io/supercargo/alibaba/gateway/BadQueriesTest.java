package io.supercargo.alibaba.gateway;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.alibaba.GatewayServer;
import io.supercargo.alibaba.SignedCall;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters that cannot be served, and what the envelope says of them. */
class BadQueriesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"keyword\":\"a\",\"pageSize\":51} | pageSize: 51 (expected: 1 to 50)",
        "{\"keyword\":\"a\",\"beginPage\":0} | beginPage: 0 (expected: >= 1)",
        "{\"keyword\":\"a\",\"beginPage\":\"x\"} | beginPage: x (expected: a whole number)",
        "{\"keyword\":\"a\",\"sort\":\"price\"} | sort: price (expected: JSON text such as {\\\"price\\\":\\\"asc\\\"})",
        "{\"keyword\":\"a\",\"priceStart\":\"9\",\"priceEnd\":\"1\"} | priceStart: 9 (expected: <= priceEnd 1)",
        "{\"keyword\":\"a\",\"categoryId\":\"bags\"} | categoryId: \\\"bags\\\" (expected: a category number)",
        "{\"keyword\":\"a\",\"country\":\"xx\"} | country: xx (expected: a language code such as en)",
        "{} | keyword: missing (expected: search words, a category or a collection)",
        "[1] | body: wrong type (expected: a JSON object)",
        "{\"keyword\": | body: not JSON at line 1, column 12 (expected: a JSON object)"
      })
  void keywordSearchNamesWhatIsWrong(String query, String message) throws Exception {
    HttpResponse<String> answer = send("product.search.keywordQuery", "offerQueryParam", query);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThatJson(answer.body())
        .isSameAs(
            "{\"result\":{\"success\":false,\"code\":\"400\",\"message\":\"%s\"}}"
                .formatted(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "product.search.querySellerOfferList | offerQueryParam | {\"keyword\":\"a\"} | sellerOpenId: missing (expected: the masked id of a seller)",
        "product.search.imageQuery | offerQueryParam | {\"beginPage\":1} | imageId: missing (expected: the id of an uploaded picture, or imageAddress)",
        "product.image.upload | uploadImageParam | {\"imageBase64\":\"?\"} | imageBase64: empty (expected: a PNG, JPEG or WebP picture)",
        "product.image.upload | uploadImageParam | {\"imageBase64\":\"SGVsbG8=\"} | imageBase64: another kind of file (expected: a PNG, JPEG or WebP picture)",
        "product.image.upload | uploadImageParam | {} | imageBase64: missing (expected: a picture in Base64)",
        "product.search.queryProductDetail | offerDetailParam | {\"offerId\":\"~x\"} | offerId: ~x (expected: a numeric offer id)",
        "product.search.queryProductDetail | offerDetailParam | {} | offerId: missing (expected: a numeric offer id)",
        "product.freight.estimate | productFreightQueryParamsNew | {\"offerId\":1,\"toProvinceCode\":\"330000\",\"toCityCode\":\"330100\",\"toCountryCode\":\"330108\"} | totalNum: missing (expected: >= 1)",
        "product.freight.estimate | productFreightQueryParamsNew | {\"offerId\":1,\"totalNum\":1,\"toProvinceCode\":\"33\"} | toProvinceCode: 33 (expected: an administrative code of six digits)",
        "category.translation.getById | categoryId | x | categoryId: x (expected: a category number, 0 = root)",
        "category.translation.getById | language | en | categoryId: missing (expected: a category number, 0 = root)"
      })
  void everyOperationNamesWhatIsWrong(String api, String name, String value, String message)
      throws Exception {
    assertThat(send(api, name, value).body())
        .contains("\"code\":\"400\"")
        .contains("\"message\":\"" + message + "\"");
  }

  @Test
  void missingParametersAreRefusedByTheGateway() throws Exception {
    HttpResponse<String> answer =
        SignedCall.crossBorder(GATEWAY, "product.search.keywordQuery").post();

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThatJson(answer.body())
        .isSameAs(
            "{\"error_code\":\"gw.ParamMissing\",\"error_message\":"
                + "\"offerQueryParam: missing (expected: a JSON object)\"}");
  }

  @Test
  void nationalSitesAreRefusedInTheirOwnEnvelope() throws Exception {
    assertThatJson(send("product.search.keywordQuery", "pageSize", "51").body())
        .isSameAs(
            "{\"success\":false,\"code\":\"400\",\"message\":"
                + "\"pageSize: 51 (expected: 1 to 50)\",\"result\":false}");
  }

  @Test
  void oldCategoriesAreRefusedInTheirOwnEnvelope() throws Exception {
    HttpResponse<String> answer =
        SignedCall.to(GATEWAY, "param2/1/com.alibaba.product/alibaba.category.get")
            .with("categoryID", "987654321")
            .post();

    assertThatJson(answer.body())
        .isSameAs(
            "{\"succes\":\"false\",\"errorCode\":\"404\",\"errorMsg\":"
                + "\"no such category 987654321\"}");
  }

  @Test
  void supplierFailuresKeepTheirKind() throws Exception {
    String query = "{\"keyword\":\"a\"}";
    MARKET.disturb(
        capability -> {
          throw new SupplierFailure.Unavailable(Origin.of("market"), "market is closed");
        });
    assertThat(send("product.search.keywordQuery", "offerQueryParam", query).body())
        .contains("\"code\":\"503\"")
        .contains("\"message\":\"market is closed\"");

    MARKET.disturb(
        capability -> {
          throw new SupplierFailure.RateLimited(Origin.of("market"), Optional.empty(), "too fast");
        });
    assertThatJson(send("product.search.keywordQuery", "offerQueryParam", query).body())
        .isSameAs("{\"error_code\":\"gw.QosAppFrequencyLimit\",\"error_message\":\"too fast\"}");
    MARKET.disturb(capability -> {});
  }

  private static HttpResponse<String> send(String api, String name, String value) throws Exception {
    return SignedCall.crossBorder(GATEWAY, api).with(name, value).post();
  }
}
