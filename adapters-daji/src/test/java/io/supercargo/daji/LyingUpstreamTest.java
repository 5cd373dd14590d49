package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.daji.client.DajiClient;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Daji that lies is found out. */
class LyingUpstreamTest {
  private static final String PAGE =
      "{\"code\":200,\"data\":{\"totalRecords\":1,\"totalPage\":1,\"pageSize\":1,\"currentPage\":1";

  private final LyingServer daji = LyingServer.saying(Answer.json("{}"));
  private final Provider client =
      DajiClient.open(
          DajiConfig.of(daji.url(), "sandbox", new Secret("s")), Surroundings.bare("daji"));

  @AfterEach
  void close() {
    client.close();
    daji.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | the answer is empty",
        "null | the answer is null",
        "{} | code: missing (expected: a value)",
        "{\"error\":1} | code: missing (expected: a value)",
        "{\"code\":200} | message: missing (expected: a value)",
        "{\"code\":200,\"data\":{}} | at data: totalRecords: missing (expected: a value)",
        "{\"code\":200,\"data\":[]} | at data: ",
        "<html>502</html> | it begins with '<html>502</html>'"
      })
  void whatBreaksTheContractIsMalformed(String body, String words) {
    daji.always(Answer.json(body));
    assertThatThrownBy(this::search)
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageStartingWith("daji")
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[null] | at data.data[0]: nothing (expected: an object)",
        "[{}] | at data.data[0]: priceInfo: missing (expected: a value)",
        "[{\"offerId\":1,\"priceInfo\":{}}] | priceInfo: price: missing (expected: a value)",
        "[{\"offerId\":\"x\",\"priceInfo\":{\"price\":\"1\"}}] | at data.data[0].offerId: ",
        "[{\"offerId\":1,\"priceInfo\":{\"price\":\"abc\"}}] | priceInfo.price: abc (expected: yuan as a decimal number)",
        "[{\"offerId\":1,\"priceInfo\":{\"price\":\"-1\"}}] | prices.wholesale: -1.00 CNY (expected: >= 0)",
        "[{\"offerId\":1,\"priceInfo\":{\"price\":\"1\"},\"repurchaseRate\":\"many\"}] | repurchaseRate: many (expected: percent, e.g. 12.84%)"
      })
  void hitsThatCannotBeAreMalformed(String hits, String words) {
    daji.always(Answer.json(PAGE + ",\"data\":" + hits + "}}"));
    assertThatThrownBy(this::search)
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageContaining(words);
  }

  @Test
  void aPageWithoutAListIsMalformed() {
    daji.always(Answer.json(PAGE + "}}"));
    assertThatThrownBy(this::search)
        .isInstanceOf(SupplierFailure.MalformedResponse.class)
        .hasMessageContaining("data: missing (expected: a value)");
  }

  @Test
  void aCodeThatNobodyKnowsIsARefusal() {
    daji.always(Answer.json("{\"code\":9999,\"message\":\"稍后\"}"));
    assertThatThrownBy(this::search)
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("daji answered 9999: 稍后");
  }

  @Test
  void nullIsHowNothingIsFound() {
    daji.always(Answer.json("{\"code\":200,\"message\":\"操作成功\",\"data\":null}"));
    assertThat(search().items()).isEmpty();
  }

  private Page<Offer> search() {
    return client.port(ProductSearch.class).orElseThrow().search(SearchQuery.of("包")).value();
  }
}
