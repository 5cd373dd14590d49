package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.daji.client.DajiClient;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Drift;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.Fixtures;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taobao Global's answers inside Daji's, in every wrapping that was seen or can be feared. */
class RelayedAnswersTest {
  private static final LyingServer DAJI = LyingServer.saying(Answer.json("{}"));
  private static final Provider CLIENT =
      DajiClient.open(
              DajiConfig.of(DAJI.url(), "sandbox", new Secret("s")), Surroundings.bare("daji"))
          .at(Marketplace.TAOBAO);
  private static final ProductId ITEM = ProductId.parse("taobao:672991141190");

  @AfterAll
  static void stop() {
    CLIENT.close();
    DAJI.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "{\"code\":\"0\",\"success\":true,\"errorCode\":null,\"errorMsg\":null,\"TraceId\":\"a\",\"data\":%s}",
        "{\"code\":\"0\",\"result\":{\"success\":true,\"error_code\":null,\"data\":%s}}",
        "{\"result\":{\"data\":%s}}",
        "{\"biz_error_code\":null,\"biz_error_msg\":null,\"data\":%s}"
      })
  void areReadInWhateverTheyAreWrapped(String wrapping) {
    say(
        wrapping.formatted(
            "{\"item_id\":672991141190,\"title\":\"连衣裙\",\"price\":1250,\"sku_list\":"
                + "[{\"sku_id\":1,\"quantity\":4,\"price\":1250}]}"));
    Product product =
        CLIENT.port(ProductCatalog.class).orElseThrow().product(ITEM, Audience.ENGLISH).value();

    assertThat(product.id()).isEqualTo(ITEM);
    assertThat(product.offer().prices().wholesale()).isEqualTo(Money.yuan("12.50"));
    assertThat(product.stock()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "{\"code\":\"0\",\"success\":true,\"errorCode\":null,\"errorMsg\":null,\"TraceId\":\"a\",\"data\":%s}",
        "{\"code\":\"0\",\"result\":{\"success\":true,\"error_code\":null,\"data\":%s}}",
        "{\"result\":{\"data\":%s}}",
        "{\"biz_error_code\":null,\"biz_error_msg\":null,\"data\":%s}"
      })
  void noWrappingIsDriftAndAnUnknownFieldIs(String wrapping) {
    say(wrapping.formatted("{\"item_id\":672991141190,\"price\":1250,\"moon\":\"full\"}"));
    try (Provider client =
        DajiClient.open(
            DajiConfig.of(DAJI.url(), "sandbox", new Secret("s")), Surroundings.bare("daji"))) {
      ProductCatalog catalog =
          client.at(Marketplace.TAOBAO).port(ProductCatalog.class).orElseThrow();
      assertThat(catalog.product(ITEM, Audience.ENGLISH).value().id()).isEqualTo(ITEM);

      assertThat(client.port(DriftWatch.class).orElseThrow().seen())
          .extracting(Drift::path)
          .containsExactly("data.moon");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"code\":\"0\",\"success\":false,\"errorCode\":\"X1\",\"errorMsg\":\"no\"} | X1: no",
        "{\"code\":\"0\",\"success\":false} | no code: no words",
        "{\"code\":\"15\",\"message\":\"busy\",\"data\":null} | 15: busy",
        "{\"code\":\"0\",\"result\":{\"success\":false,\"error_code\":\"Y\",\"error_msg\":\"n\"}} |"
            + " Y: n",
        "{\"biz_error_code\":\"Z\",\"biz_error_msg\":\"gone\"} | Z: gone",
        "{\"success\":true,\"data\":{\"success\":false,\"errorCode\":\"W\"}} | W: no words"
      })
  void failuresInsideASuccessAreFailures(String data, String words) {
    say(data);

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(RelayedAnswersTest::search)
        .withMessage("daji relays a refusal of Taobao: " + words);
    assertThat(raw().refusal())
        .get()
        .extracting(Throwable::getMessage)
        .isEqualTo("daji relays a refusal of Taobao: " + words);
  }

  @Test
  void tokensThatEndedAreUnauthenticated() {
    say("{\"code\":\"IllegalAccessToken\",\"message\":\"expired\",\"requestId\":\"r1\"}");

    assertThatThrownBy(RelayedAnswersTest::search)
        .isInstanceOf(SupplierFailure.Unauthenticated.class)
        .satisfies(
            refusal -> assertThat(((SupplierFailure) refusal).origin().requestId()).contains("r1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null | daji answered 200 without data",
        "{\"success\":true,\"data\":null} | daji answered 200 without data",
        "[] | data: a list (expected: an object)",
        "{\"data\":[{\"title\":\"a\",\"price\":\"1\"}]} | itemId: missing (expected: a value)",
        "{\"data\":[{\"itemId\":\"x\",\"price\":\"1\"}]} | data.data[0].itemId: 'x' (expected: a"
            + " number)",
        "{\"data\":[{\"itemId\":1}]} | price: missing (expected: yuan as text)",
        "{\"data\":[null]} | data.data[0]: nothing (expected: an object)"
      })
  void whatCannotBeIsMalformed(String data, String words) {
    say(data);

    assertThatThrownBy(RelayedAnswersTest::search)
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageContaining(words);
  }

  /** The sister gateway's manual prints what both relay: the platform's product, re-cased. */
  @Test
  void bunkerReadsThePublishedProduct() throws Exception {
    DAJI.always(Answer.json(Fixtures.text("taobao/xport-product.response.json")));
    BuyableItem item = CLIENT.port(BuyableItems.class).orElseThrow().item(ITEM).value();

    assertThat(item.itemId()).isEqualTo("2048057995392326");
    assertThat(item.variants()).isNotEmpty().allMatch(it -> !it.skuId().isBlank());
  }

  private static void say(String data) {
    DAJI.always(
        Answer.json(
            "{\"code\":200,\"message\":\"操作成功\",\"data\":%s,\"traceId\":\"ab\"}".formatted(data)));
  }

  private static Object search() {
    return CLIENT.port(ProductSearch.class).orElseThrow().search(SearchQuery.of("包")).value();
  }

  private static RawCalls.Answer raw() {
    return CLIENT
        .at(Marketplace.ALIBABA_1688)
        .port(RawCalls.class)
        .orElseThrow()
        .call("taobaoKeywordSearch", "{}");
  }
}
