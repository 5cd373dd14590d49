package io.supercargo.alibaba.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.supercargo.alibaba.AlibabaConfig;
import io.supercargo.alibaba.GatewayServer;
import io.supercargo.alibaba.wire.AlibabaSignature;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the line, and what is made of answers in every envelope. */
class AlibabaLineTest {
  private static final String EMPTY_PAGE =
      "{\"result\":{\"success\":\"true\",\"code\":\"200\",\"result\":"
          + "{\"totalRecords\":0,\"totalPage\":0,\"pageSize\":20,\"currentPage\":1}}}";
  private static final String PATH =
      "param2/1/com.alibaba.fenxiao.crossborder/product.search.keywordQuery/sandbox";

  private final LyingServer platform = LyingServer.saying(Answer.json(EMPTY_PAGE));
  private final Provider client =
      AlibabaClient.open(
          AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS),
          Surroundings.bare("alibaba"));

  @AfterEach
  void close() {
    client.close();
    platform.close();
  }

  @Test
  void parametersTravelInASignedForm() {
    search();

    LyingServer.Request request = platform.lastRequest();
    Map<String, String> form = form(request.body());
    assertThat(request.path()).isEqualTo("/openapi/" + PATH);
    assertThat(request.query()).isEmpty();
    assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(form)
        .containsEntry(
            "offerQueryParam",
            "{\"keyword\":\"饼干\",\"beginPage\":1,\"pageSize\":20,\"country\":\"en\"}")
        .containsEntry("access_token", "sandbox")
        .containsKey("_aop_timestamp")
        .hasSize(4);
    assertThat(
            AlibabaSignature.matches(
                form.getOrDefault("_aop_signature", ""), PATH, form, GatewayServer.SECRET))
        .isTrue();
  }

  @Test
  void rawCallsAreSignedAndMasked() {
    RawCalls raw = client.port(RawCalls.class).orElseThrow();
    String country =
        "{\"countryAccount\":{\"country\":\"japan\",\"mobile\":\"18899993333\"},\"n\":1}";

    RawCalls.Request shown = raw.preview("accountUserRegister", country);

    assertThat(shown.url()).endsWith("/account.user.register/sandbox");
    assertThat(form(shown.body()))
        .containsEntry("countryAccount", "{\"country\":\"japan\",\"mobile\":\"********\"}")
        .containsEntry("n", "1")
        .containsEntry("access_token", "********")
        .containsEntry("_aop_signature", "********");
    assertThat(raw.call("accountUserRegister", country).refusal()).isEmpty();
    assertThat(form(platform.lastRequest().body()))
        .containsEntry("countryAccount", "{\"country\":\"japan\",\"mobile\":\"18899993333\"}");
  }

  @Test
  void tokensAreAskedForWithTheSecretAndWithoutASignature() {
    RawCalls raw = client.port(RawCalls.class).orElseThrow();

    raw.call("oauthGetToken", "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"r\"}");

    assertThat(platform.lastRequest().path())
        .isEqualTo("/openapi/http/1/system.oauth2/getToken/sandbox");
    assertThat(form(platform.lastRequest().body()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "grant_type", "refresh_token",
                "refresh_token", "r",
                "client_id", "sandbox",
                "client_secret", "sandbox-secret"));
    assertThat(form(raw.preview("oauthGetToken", "{}").body()))
        .containsEntry("client_secret", "********");
  }

  @ParameterizedTest
  @CsvSource({
    "400, gw.SignatureInvalid, UNAUTHENTICATED",
    "401, 401, UNAUTHENTICATED",
    "400, gw.APIACLDecline, FORBIDDEN",
    "400, gw.QosAppFrequencyLimit, RATE_LIMITED",
    "400, gw.ParamMissing, INVALID",
    "200, gw.APIUnsupported, INVALID",
    "200, 401, UNAUTHENTICATED"
  })
  void refusalsOfTheGatewayAreSorted(int status, String code, SupplierFailure.Kind kind) {
    platform.always(
        Answer.json(status, "{\"error_code\":\"%s\",\"error_message\":\"no\"}".formatted(code)));

    SupplierFailure refusal =
        catchThrowableOfType(SupplierFailure.class, AlibabaLineTest.this::search);

    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal).hasMessageStartingWith("alibaba answered " + code + ": no");
    assertThat(refusal.origin().code()).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'result':{'success':false,'code':'404','message':'gone'}} | NOT_FOUND | 404: gone",
        "{'result':{'success':'false','code':'x','message':'why'}} | INVALID | x: why",
        "{'success':false,'code':'400','message':'api need authorized'} | INVALID | 400: api need authorized",
        "{'succes':'false','errorCode':'500','errorMsg':'down'} | UNAVAILABLE | 500: down",
        "{'errorCode':'403','errorMessage':'not yours'} | FORBIDDEN | 403: not yours",
        "{'result':{'success':false,'retCode':'400','retMsg':'odd'}} | INVALID | 400: odd",
        "{'success':false,'message':'quiet','result':false} | INVALID | no success: quiet"
      })
  void refusalsOfOperationsAreSortedInEveryEnvelope(
      String body, SupplierFailure.Kind kind, String words) {
    platform.always(Answer.json(body.replace('\'', '"')));

    SupplierFailure refusal =
        catchThrowableOfType(SupplierFailure.class, AlibabaLineTest.this::search);

    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal).hasMessage("alibaba answered " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'result':{'success':true,'code':'200'}}",
        "{'result':{'success':true,'result':{'totalRecords':1}}}",
        "{'result':{'success':true,'result':[]}}",
        "{'hello':'world'}",
        "[]",
        "null",
        "{'result':"
      })
  void answersThatAreNotInTheContractAreMalformed(String body) {
    platform.always(Answer.json(body.replace('\'', '"')));

    assertThatExceptionOfType(SupplierFailure.MalformedResponse.class).isThrownBy(this::search);
  }

  @Test
  void pagesOfProxiesAreUnavailable() {
    platform.always(Answer.html(502));

    assertThatExceptionOfType(SupplierFailure.Unavailable.class).isThrownBy(this::search);
  }

  @Test
  void translatedCategoriesAreReadAsTheirPageSamplesThem() {
    platform.always(
        Answer.json(
            "{\"result\":{\"categoryId\":1031910,\"chineseName\":\"连衣裙\",\"translatedName\":"
                + "\"ワンピース\",\"language\":\"ja\",\"leaf\":false,\"level\":\"2\","
                + "\"parentCateId\":10166,\"fromCache\":true,\"children\":null},"
                + "\"success\":\"true\",\"code\":\"S0000\"}"));

    var category =
        client
            .port(Categories.class)
            .orElseThrow()
            .category(CategoryId.of(1031910), Language.JA)
            .value();

    assertThat(category.translatedName()).contains("ワンピース");
    assertThat(category.level()).isEqualTo(2);
    assertThat(category.parent()).contains(CategoryId.of(10166));
  }

  @Test
  void picturesMustBeUploadedFirst() {
    ImageSearch search = client.port(ImageSearch.class).orElseThrow();

    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> search.search(ImageQuery.of(FakeMarket.picture(1))))
        .withMessage("image: a picture itself (expected: one that was uploaded, or its address)");
  }

  private void search() {
    client.port(ProductSearch.class).orElseThrow().search(SearchQuery.of("饼干"));
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
