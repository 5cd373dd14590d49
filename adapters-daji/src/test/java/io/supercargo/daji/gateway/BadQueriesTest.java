package io.supercargo.daji.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.daji.GatewayServer;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that cannot be served, and what the envelope says of them. */
class BadQueriesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());
  private static final String FREIGHT = "/alibaba/product/freightEstimate";

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pageSize | 51 | pageSize: 51 (expected: 1 to 50)",
        "pageSize | 0 | pageSize: 0 (expected: 1 to 50)",
        "pageSize | many | pageSize: many (expected: a whole number)",
        "beginPage | 0 | beginPage: 0 (expected: >= 1)",
        "country | xx | country: xx (expected: a language code such as en)",
        "country | `` | country: missing (expected: a query parameter)",
        "region | 1,2,3 | region: 1,2,3 (expected: x1,x2,y1,y2 in pixels)",
        "sort | price | sort: price (expected: JSON text such as {\\\"price\\\":\\\"asc\\\"})",
        "priceStart | cheap | priceStart: cheap (expected: yuan as a decimal number >= 0)",
        "categoryId | bags | categoryId: bags (expected: a whole number)",
        "imageUrl | `` | imageUrl: missing (expected: an address, or imageId)",
        "imageUrl | nowhere | imageUrl: nowhere (expected: an http or https address)"
      })
  void imageSearchNamesWhatIsWrong(String parameter, String value, String message)
      throws Exception {
    Map<String, String> query =
        new LinkedHashMap<>(
            Map.of(
                "imageUrl", "https://pictures.example/1-0.png",
                "beginPage", "1",
                "pageSize", "20",
                "country", "en"));
    query.put(parameter, value);

    assertThat(GATEWAY.get("/alibaba/product/imageQuery", query))
        .contains("\"code\":400,\"message\":\"" + message + "\",\"data\":null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/alibaba/product/queryProductDetail | offerId | x | offerId: x (expected: a numeric offer id)",
        "/alibaba/product/querySellerOfferList | sellerOpenId | `` | sellerOpenId: missing (expected: a query parameter)",
        "/alibaba/category/get | categoryID | -1 | categoryID: -1 (expected: a category number, 0 = root)",
        "/alibaba/category/get | categoryID | `` | categoryID: missing (expected: a category number, 0 = root)",
        "/alibaba/product/topListQuery | limit | 21 | limit: 21 (expected: 1 to 20)",
        "/alibaba/product/queryProductDetail/shortLink | shortLink | here | shortLink: here (expected: an http or https address)",
        "/alibaba/product/keywordSNQuery | language | Klingon | language: Klingon (expected: a locale such as en_US)",
        "/alibaba/product/analyze/perdaySellQuantityTrend | offerId | `` | offerId: missing (expected: a numeric offer id)",
        "/alibaba/product/keywordQuery | filter | cheap | filter: cheap (expected: one of certifiedFactory, "
      })
  void othersNameWhatIsWrong(String path, String parameter, String value, String message)
      throws Exception {
    Map<String, String> query =
        new LinkedHashMap<>(Map.of("country", "en", "keyword", "a", "beginPage", "1"));
    query.put(parameter, value);
    assertThat(GATEWAY.get(path, query)).contains("\"code\":400,\"message\":\"" + message);
  }

  @Test
  void rankTypesAreTold() throws Exception {
    Map<String, String> query =
        Map.of("rankId", "11", "rankType", "best", "limit", "1", "language", "en");

    assertThat(GATEWAY.get("/alibaba/product/topListQuery", query))
        .contains(
            "rankType: best (expected: one of complex, hot, goodPrice, anchorHot, anchorNew,"
                + " anchorRecommend, VNHot, VNTrend)");
  }

  @Test
  void freightNamesWhatIsWrong() throws Exception {
    assertThat(freight("\"offerId\":\"x\"")).contains("offerId: x (expected: a numeric offer id)");
    assertThat(freight("\"offerId\":670291644950,\"toProvinceCode\":\"330000\""))
        .contains("toCityCode: missing (expected: an administrative code of six digits)");
    assertThat(freight("\"totalNum\":\"x\"")).contains("totalNum: x (expected: a whole number)");
  }

  @Test
  void freightIsTakenAsThePageShowsIt() throws Exception {
    assertThat(
            freight(
                "\"offerId\":600000000008,\"toProvinceCode\":\"330000\",\"toCityCode\":\"330100\","
                    + "\"toCountryCode\":\"330108\",\"totalNum\":5,\"logisticsSkuNumModels\":"
                    + "[{\"skuId\":\"4829152353068\",\"number\":5}]"))
        .contains("\"code\":200")
        .contains("\"freight\":\"16.00\"");
  }

  @Test
  void bodiesThatAreNoneAreNamed() throws Exception {
    assertThat(GATEWAY.post(FREIGHT, "application/json", "[1]"))
        .contains("body: not JSON (expected: a JSON object)");
    assertThat(GATEWAY.post(FREIGHT, "application/json", ""))
        .contains("body: empty (expected: a JSON object)");
  }

  @Test
  void aTimeInTheQueryDoesNotMakeASignatureSimple() throws Exception {
    String sign =
        DajiSignature.sign(Map.of("appKey", "sandbox", "requestTime", "1"), GatewayServer.SECRET);
    String query = "?appKey=sandbox&requestTime=1&offerId=1&country=en&sign=" + sign;

    assertThat(GATEWAY.post("/alibaba/upload/image" + query, "text/plain", ""))
        .contains("\"code\":401")
        .contains("sign: does not match");
  }

  @Test
  void supplierFailuresKeepTheirKind() throws Exception {
    MARKET.disturb(
        capability -> {
          throw new SupplierFailure.Unavailable(Origin.of("market"), "market is closed");
        });
    assertThat(GATEWAY.get("/alibaba/category/get", Map.of("categoryID", "0")))
        .contains("\"code\":503,\"message\":\"market is closed\",\"data\":null");
    MARKET.disturb(capability -> {});
  }

  /** Signed by the simplified rule. */
  private static String freight(String members) throws Exception {
    String sign =
        DajiSignature.sign(
            Map.of("appKey", "sandbox", "requestTime", "1720777505749"), GatewayServer.SECRET);
    return GATEWAY.post(
        FREIGHT,
        "application/json",
        "{\"appKey\":\"sandbox\",\"requestTime\":1720777505749,\"sign\":\"%s\",%s}"
            .formatted(sign, members));
  }
}
