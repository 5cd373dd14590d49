package io.supercargo.daji.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.daji.DajiConfig;
import io.supercargo.daji.GatewayServer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.Fixtures;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to an image search that cannot be true. */
class LyingDajiTest {
  private static final String TRUTH = Fixtures.text("daji/image-query.response.json");
  private static final LyingServer DAJI = LyingServer.saying(Answer.json(TRUTH));
  private static final Provider CLIENT =
      DajiClient.open(
          DajiConfig.of(DAJI.url(), "sandbox", GatewayServer.SECRET), Surroundings.bare("daji"));

  @AfterAll
  static void stop() {
    CLIENT.close();
    DAJI.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"offerId\": 727920485853 | \"offerId\": null | offerId: missing (expected: a value)",
        "\"price\": \"34.50\" | \"price\": \"cheap\" | priceInfo.price: cheap (expected: yuan as a decimal number)",
        "\"price\": \"34.50\" | \"price\": \"1e999999999\" | priceInfo.price: 1e999999999 (expected: yuan as a decimal number)",
        "\"price\": \"34.50\" | \"price\": \"-1\" | prices.wholesale: -1.00 CNY (expected: >= 0)",
        "\"price\": \"34.50\" | \"price\": null | price: missing (expected: a value)",
        "\"repurchaseRate\": \"5%\" | \"repurchaseRate\": \"many\" | repurchaseRate: many (expected: percent, e.g. 12.84%)",
        "\"repurchaseRate\": \"5%\" | \"repurchaseRate\": \"1e99999999%\" | repurchaseRate: 1e99999999% (expected: percent, e.g. 12.84%)",
        "\"currentRegion\": \"0,799,0,799\" | \"currentRegion\": \"0,799\" | region: 0,799 (expected: x1,x2,y1,y2 in pixels)",
        "\"totalRecords\": 700 | \"totalRecords\": null | totalRecords: missing (expected: a value)",
        "\"totalRecords\": 700 | \"totalRecords\": \"some\" | the answer is not the JSON that its contract says",
        "\"monthSold\": 3911 | \"monthSold\": 3.5 | the answer is not the JSON that its contract says",
        "\"offerId\": 727920485853 | \"offerId\": 99999999999999999999 | the answer is not the JSON that its contract says",
        "\"code\": 200 | \"code\": null | code: missing (expected: a value)",
        "\"data\": [ | \"data\": [ null, | at data.data[0]: nothing (expected: an object)"
      })
  void isMalformed(String truth, String lie, String message) {
    assertThat(TRUTH).contains(truth);
    DAJI.always(Answer.json(TRUTH.replace(truth, lie)));

    assertThatExceptionOfType(SupplierFailure.MalformedResponse.class)
        .isThrownBy(LyingDajiTest::search)
        .withMessageContaining(message);
  }

  @Test
  void emptyAnswersAreNoHits() {
    DAJI.always(Answer.json("{\"code\":200,\"message\":\"操作成功\",\"data\":null}"));

    assertThat(search().offers().items()).isEmpty();
    assertThat(search().offers().total()).isZero();
    assertThat(search().regions()).isEmpty();
  }

  @Test
  void refusalsInsideASuccessAreRefusals() {
    DAJI.always(
        Answer.json("{\"code\":1009,\"message\":\"操作失败\",\"data\":null,\"traceId\":\"ab\"}"));

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(LyingDajiTest::search)
        .withMessage("daji answered 1009: 操作失败")
        .satisfies(refusal -> assertThat(refusal.origin().requestId()).contains("ab"));
  }

  @Test
  void picturesThemselvesMustBeUploadedFirst() {
    ImageRef picture = FakeMarket.picture(1);

    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> images().search(ImageQuery.of(picture)))
        .withMessage("image: " + picture + " (expected: an uploaded picture or an address)");
  }

  private static ImageHits search() {
    return images().search(ImageQuery.of(new ImageRef.Stored("1"))).value();
  }

  private static ImageSearch images() {
    return CLIENT.port(ImageSearch.class).orElseThrow();
  }
}
