package io.supercargo.xportcn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.xportcn.GatewayServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that cannot be served, and what the envelope says of them. */
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
        "{\"keyword\":\"a\",\"beginPage\":-1} | beginPage: -1 (expected: >= 1)",
        "{\"keyword\":\"a\",\"beginPage\":\"x\"} | beginPage: x (expected: a whole number)",
        "{\"keyword\":\"a\",\"sort\":\"price\"} | sort: price (expected: JSON text such as {\\\"price\\\":\\\"asc\\\"})",
        "{\"keyword\":\"a\",\"sort\":\"{\\\"height\\\":\\\"asc\\\"}\"} | sort: height (expected: one of price, monthSold, rePurchaseRate)",
        "{\"keyword\":\"a\",\"sort\":\"{\\\"price\\\":\\\"up\\\"}\"} | sort: up (expected: asc or desc)",
        "{\"keyword\":\"a\",\"sort\":\"{\\\"price\\\":\\\"asc\\\",\\\"price\\\":\\\"desc\\\"}\"} | sort: price:asc,price:desc (expected: each key once)",
        "{\"keyword\":\"a\",\"priceStart\":\"9\",\"priceEnd\":\"1\"} | priceStart: 9 (expected: <= priceEnd 1)",
        "{\"keyword\":\"a\",\"priceStart\":\"cheap\"} | priceStart: cheap (expected: yuan as a decimal number >= 0)",
        "{\"keyword\":\"a\",\"categoryId\":\"bags\"} | categoryId: \\\"bags\\\" (expected: a category number)",
        "{\"keyword\":\"a\",\"country\":\"xx\"} | country: xx (expected: a language code such as en)",
        "{} | keyword: missing (expected: search words, a category or a collection)",
        "[1] | body: wrong type (expected: a JSON object)",
        "{\"keyword\": | body: not JSON at line 1, column 12 (expected: a JSON object)"
      })
  void keywordSearchNamesWhatIsWrong(String body, String message) throws Exception {
    assertThat(send("/alibaba/ka/product/keywords/query", body))
        .contains("\"code\":400,")
        .contains("\"msg\":\"" + message + "\"");
  }

  @Test
  void unknownFilterIsAnsweredWithTheKnownOnes() throws Exception {
    assertThat(send("/alibaba/product/keywords/query", "{\"keyword\":\"a\",\"filter\":\"cheap\"}"))
        .contains("\"code\":400,")
        .contains("filter: cheap (expected: one of certifiedFactory, totalEpScoreLv1, ");
  }

  @Test
  void emptyBodyIsNamed() throws Exception {
    assertThat(send("/alibaba/product/detail/get", ""))
        .contains("\"msg\":\"body: empty (expected: a JSON object)\"");
  }

  @Test
  void aBodyThatIsTooLargeIsNamed() throws Exception {
    String body = "{\"imageBase64\":\"" + "A".repeat(GatewayServer.MOST_BYTES) + "\"}";
    for (String path :
        new String[] {"/alibaba/product/image/query", "/v2/alibaba/product/image/query"}) {
      assertThat(send(path, body))
          .contains("\"code\":400,")
          .contains("\"msg\":\"body: 100018 bytes (expected: at most 100000)\"");
    }
  }

  @Test
  void picturesThatAreNoneAreNamed() throws Exception {
    assertThat(send("/alibaba/product/image/query", "{\"imageBase64\":\"SGVsbG8=\"}"))
        .contains("\"code\":400,")
        .contains("imageBase64: ")
        .contains("a PNG, JPEG or WebP picture");
    assertThat(send("/alibaba/product/image/query", "{}"))
        .contains("imageBase64: missing (expected: a picture, or imageAddress)");
  }

  @Test
  void shopSearchWantsAShop() throws Exception {
    assertThat(send("/v2/alibaba/product/query/selleroffer", "{\"keyword\":\"a\"}"))
        .contains("sellerOpenId: missing (expected: the encrypted id of a store)");
  }

  @Test
  void supplierFailuresKeepTheirKind() throws Exception {
    MARKET.disturb(
        capability -> {
          throw new SupplierFailure.Unavailable(Origin.of("market"), "market is closed");
        });
    assertThat(send("/alibaba/ka/product/keywords/query", "{\"keyword\":\"a\"}"))
        .contains("\"code\":503,")
        .contains("\"msg\":\"market is closed\"");
    MARKET.disturb(capability -> {});
  }

  private static String send(String path, String body) throws Exception {
    return SignedCall.to(GATEWAY.url("/gateways/xportcn" + path)).send(body);
  }
}
