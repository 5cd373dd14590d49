package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.json.JsonAssert;
import io.supercargo.xportcn.gateway.Masked;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the unified model does not tell apart of Taobao, called raw over a real socket. */
class TaobaoRawTest {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "taobao");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());
  private static final String MASKED = Masked.product(Marketplace.TAOBAO, 5).value();

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"taobaoProductInquiry", "taobaoProductGet", "taobaoProductDetailV2"})
  void v1KnowsAnItemByItsNumberHoweverItIsAsked(String operation) {
    assertThat(call(XportEdition.V1, operation, "{\"itemId\":\"600000000005\"}"))
        .contains("\"code\":200,")
        .contains("\"itemId\":600000000005,")
        .contains("\"mpId\":\"fake-ref-05\"")
        .doesNotContain("itemMapId");
  }

  @Test
  void v2KnowsTheSameItemByAnOpaqueId() {
    assertThat(call(XportEdition.V2, "taobaoProductDetailV2", "{\"itemId\":\"" + MASKED + "\"}"))
        .contains("\"itemMapId\":\"" + MASKED + "\"")
        .contains("\"mpId\":\"fake-ref-05\"")
        .doesNotContain("\"itemId\"");
  }

  @Test
  void anIdOfOneMarketplaceMeansNothingAtAnother() {
    String id = Masked.product(Marketplace.ALIBABA_1688, 5).value();
    assertThat(call(XportEdition.V2, "taobaoProductDetailV2", "{\"itemId\":\"" + id + "\"}"))
        .contains("\"code\":404,");
  }

  @Test
  void sourceProductsAreTranslated() {
    assertThat(
            call(
                XportEdition.V1,
                "taobaoProductSourceGet",
                "{\"itemId\":\"600000000008\",\"language\":\"ru\"}"))
        .contains("\"itemResource\":\"taobao\",\"itemId\":600000000008,")
        .contains("\"multiLanguageInfo\":{\"language\":\"ru\",\"title\":\"новинка 2026 ");
    assertThat(call(XportEdition.V1, "taobaoProductSourceGet", "{\"itemId\":\"600000000008\"}"))
        .contains("\"multiLanguageInfo\":");
  }

  @Test
  void batchCheckTellsDistributionIdsAndWhatHasNone() {
    JsonAssert.assertThatJson(
            data(
                call(
                    XportEdition.V1,
                    "taobaoProductBatchCheck",
                    params(
                        "[{'itemId':'600000000005','skuIds':['5000000000011']},"
                            + "{'itemId':'600000000006'},{'itemId':'1'},"
                            + "{'itemId':'600000000007','skuIds':['5']}]"))))
        .isSameAs(
            """
            {
              "mpProducts": [
                {
                  "itemId": "600000000005",
                  "mpId": "2000600000000005",
                  "skus": [{ "skuId": "5000000000011", "mpSkuId": "2005000000000011" }]
                },
                {
                  "itemId": "600000000006",
                  "mpId": "2000600000000006",
                  "skus": [
                    { "skuId": "5000000000012", "mpSkuId": "2005000000000012" },
                    { "skuId": "5000000000013", "mpSkuId": "2005000000000013" }
                  ]
                }
              ],
              "noMpProductItemIds": ["1", "600000000007"],
              "noMpReasonList": [
                { "itemId": "1", "reason": "no such item" },
                { "itemId": "600000000007", "reason": "no such variant" }
              ]
            }
            """);
  }

  @Test
  void batchCheckOfV2TakesOpaqueIds() {
    for (String name : new String[] {"itemId", "itemMapId"}) {
      assertThat(
              call(
                  XportEdition.V2,
                  "taobaoProductBatchCheck",
                  params("[{'" + name + "':'" + MASKED + "','skuIds':['5000000000011']}]")))
          .contains(
              "\"mpProducts\":[{\"itemMapId\":\"" + MASKED + "\",\"mpId\":\"2000600000000005\",")
          .contains("\"noMpProductItemIds\":[],\"noMpReasonList\":[]");
    }
  }

  @Test
  void listedProductsComePageByPage() {
    String second = call(XportEdition.V1, "taobaoSpusList", "{\"pageNo\":2,\"pageSize\":20}");
    assertThat(second)
        .contains("\"surplusTotal\":\"8\",\"resultsTotal\":\"48\",\"scrollId\":\"3\",")
        .contains("\"itemId\":\"fake-ref-20\"");
    assertThat(call(XportEdition.V1, "taobaoSpusList", "{\"scrollId\":\"3\",\"pageSize\":20}"))
        .contains("\"surplusTotal\":\"0\"")
        .contains("\"itemId\":\"fake-ref-47\"")
        .contains("\"scrollId\":\"\"");
  }

  @Test
  void listedProductsAreOpenedSeveralAtOnce() {
    assertThat(
            call(
                XportEdition.V1,
                "taobaoSpusDetails",
                "{\"items\":\"[600000000008,fake-ref-09,1]\"}"))
        .contains("\"goodsInfoList\":[{\"itemId\":\"fake-ref-08\",")
        .contains("\"itemId\":\"fake-ref-09\"")
        .contains("\"langAndValueMap\":{\"CN_zh\":{\"value\":\"颜色\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "taobaoProductGet | {} | itemId: missing (expected: a numeric id)",
        "taobaoProductGet | {\"itemId\":\"abc\"} | itemId: abc (expected: a numeric id)",
        "taobaoProductSourceGet | {} | itemId: missing (expected: a numeric id)",
        "taobaoProductSourceGet | {\"itemId\":1,\"language\":\"xx\"} | language: xx (expected: one of zh, en, ru, vi, ja, ko)",
        "taobaoSpusList | {\"pageNo\":\"two\"} | pageNo: two (expected: a whole number)",
        "taobaoSpusList | {\"scrollId\":\"abc\"} | scrollId: abc (expected: one that a page before told)",
        "taobaoSpusDetails | {} | items: missing (expected: a list such as [2048057995392326])",
        "taobaoProductSearch | {\"pageSize\":41} | pageSize: 41 (expected: 1 to 40)",
        "taobaoProductSearch | {\"sort\":\"up\"} | sort: up (expected: one of PRICE_ASC, PRICE_DESC, SALE_QTY_ASC, SALE_QTY_DESC)",
        "taobaoShopSearch | {\"keyword\":\"包\"} | shopId: missing (expected: the number of a shop)",
        "taobaoProductImageSearch | {} | imageBase64: missing (expected: a picture, or imageAddress)",
        "taobaoProductBatchCheck | {} | params: missing (expected: JSON text such as [{\"itemId\":\"672991141190\",\"skuIds\":[\"3452545926724\"]}])",
        "taobaoProductBatchCheck | {\"params\":\"[]\"} | params: 0 items (expected: 1 to 50)",
        "taobaoHotRecommend | {\"pageNo\":0} | pageNo: 0 (expected: >= 1)"
      })
  void whatCannotBeAskedIsNamed(String operation, String parameters, String message) {
    try (Provider client = GATEWAY.client(XportEdition.V1)) {
      Optional<SupplierFailure> refusal =
          client.port(RawCalls.class).orElseThrow().call(operation, parameters).refusal();
      assertThat(refusal)
          .get()
          .isInstanceOf(SupplierFailure.Invalid.class)
          .extracting(Throwable::getMessage)
          .isEqualTo("loop answered 400: " + message);
    }
  }

  @Test
  void sortsThatBuyersDoNotSeeAreTaken() {
    assertThat(
            call(
                XportEdition.V2,
                "taobaoProductSearch",
                "{\"keyword\":\"new\",\"pageSize\":5,\"pageNo\":1,\"sort\":\"tk_rate_desc\"}"))
        .contains("\"pageNo\":1,\"pageSize\":5,\"data\":[{\"itemMapId\":\"");
  }

  private static String params(String list) {
    return "{\"params\":\"" + list.replace("'", "\\\"") + "\"}";
  }

  private static String data(String answer) {
    return answer.substring(answer.indexOf("\"data\":") + 7, answer.length() - 1);
  }

  private static String call(XportEdition edition, String operation, String parameters) {
    try (Provider client = GATEWAY.client(edition)) {
      return client.port(RawCalls.class).orElseThrow().call(operation, parameters).body();
    }
  }
}
