package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.Fault;
import io.supercargo.testkit.fault.FaultProxy;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A platform that lies is found out by every question of every edition. */
@Tag("slow")
class LyingUpstreamTest {
  private static final String OK = "{\"code\":200,\"data\":";
  private static final String PAGE =
      OK + "{\"totalRecords\":1,\"totalPage\":1,\"pageSize\":20,\"currentPage\":1,\"data\":";

  private static final ImageQuery PICTURE =
      ImageQuery.of(new ImageRef.Address(URI.create("https://cbu01.alicdn.com/a.jpg")));

  private static final LyingServer XPORT = LyingServer.saying(Answer.json("{}"));
  private static final FaultProxy LINE = FaultProxy.before(XPORT.url());

  /** One for all questions, since opening one costs more than asking it. */
  private static final Map<XportEdition, Provider> CLIENTS = new EnumMap<>(XportEdition.class);

  @AfterAll
  static void close() {
    CLIENTS.values().forEach(Provider::close);
    LINE.close();
    XPORT.close();
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void whatBreaksTheContractIsMalformed(XportEdition edition) {
    refuses(edition, "{}", "code: missing (expected: a value)");
    refuses(edition, "{\"error\":1}", "code: missing (expected: a value)");
    refuses(edition, "{\"code\":null,\"data\":{}}", "code: missing (expected: a value)");
    refuses(edition, "{\"code\":\"fine\"}", "\"fine\"");
    refuses(edition, "{\"code\":200}", "answered 200 without data");
    refuses(edition, OK + "null}", "answered 200 without data");
    refuses(edition, OK + "{}}", "");
    refuses(edition, OK + "[null]}", "");
    refuses(edition, OK + "\"gone\"}", "");
    refuses(edition, "null", "the answer is null");
    refuses(edition, "", "the answer is empty");
    refuses(edition, "<html>502</html>", "it begins with '<html>502</html>'");
    refuses(edition, "[]", "it begins with '[]'");
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void hitsThatCannotBeAreMalformed(XportEdition edition) {
    search(edition, PAGE + "null}}", "data: missing (expected: a value)");
    search(edition, PAGE + "[null]}}", "at data.data[0]: nothing (expected: an object)");
    search(edition, PAGE + "[{}]}}", "missing (expected: a value)");
    search(edition, PAGE + "{}}}", "at data.data: ");
    search(edition, PAGE + "[" + hit(edition, "abc") + "]}}", "abc");
    search(edition, PAGE + "[" + hit(edition, "-1") + "]}}", "prices.wholesale: -");
    search(edition, PAGE + "[" + hit(edition, "1e999999999") + "]}}", "1e999999999");
    search(edition, PAGE + "[" + hit(edition, "1\",\"repurchaseRate\":\"many") + "]}}", "many");
    search(
        edition,
        OK
            + "{\"totalRecords\":\"many\",\"totalPage\":1,\"pageSize\":1,\"currentPage\":1,\"data\":[]}}",
        "at data.totalRecords: ");
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void detailsThatCannotBeAreMalformed(XportEdition edition) {
    detail(edition, "\"productSkuInfos\":[null]", "at data.productSkuInfos[0]: ");
    detail(edition, "\"productSkuInfos\":[{}]", "skuId: missing (expected: a value)");
    detail(edition, "\"productSkuInfos\":[{\"skuId\":1}]", "productSkuInfos.price: missing ");
    detail(edition, "\"productSkuInfos\":[{\"skuId\":1,\"price\":\"abc\"}]", "abc");
    detail(edition, "\"productSkuInfos\":[{\"skuId\":1,\"price\":{}}]", "productSkuInfos.price: ");
    detail(edition, "\"productSkuInfos\":{}", "at data.productSkuInfos: ");
    detail(edition, "\"productAttribute\":[null]", "at data.productAttribute[0]: ");
    detail(edition, "\"productImage\":{\"images\":[null]}", "at data.productImage.images[0]: ");
    detail(edition, "\"tagInfoList\":[null]", "at data.tagInfoList[0]: ");
    detail(
        edition,
        "\"productSaleInfo\":{\"priceRangeList\":[{\"startQuantity\":0,\"price\":1}]}",
        "priceTiers.minQuantity: 0 (expected: >= 1)");
    detail(edition, "\"minOrderQuantity\":0", "minOrderQuantity: 0 (expected: >= 1)");
    detail(edition, "\"minOrderQuantity\":1.5", "at data.minOrderQuantity: ");
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void aCodeThatNobodyKnowsIsARefusal(XportEdition edition) {
    each(
        edition,
        Answer.json("{\"code\":9999,\"msg\":\"稍后\",\"data\":null}"),
        (name, thrown) ->
            assertThat(thrown)
                .as(name)
                .isInstanceOf(SupplierFailure.Invalid.class)
                .hasMessage("xport answered 9999: 稍后"));
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void aRefusalIsUnderstoodWhateverItsData(XportEdition edition) {
    for (String data : new String[] {"{}", "[]", "\"\"", "false"}) {
      each(
          edition,
          Answer.json("{\"code\":401,\"msg\":\"no such key\",\"data\":" + data + "}"),
          (name, thrown) ->
              assertThat(thrown)
                  .as(name + " " + data)
                  .isInstanceOf(SupplierFailure.Unauthenticated.class)
                  .hasMessage("xport answered 401: no such key"));
    }
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void nothingAtAllIsNoAnswer(XportEdition edition) {
    each(
        edition,
        new Answer(204, "application/json", ""),
        (name, thrown) ->
            assertThat(thrown).as(name).hasMessage("xport answered HTTP 204: no body"));
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void halfABodyIsNoAnswer(XportEdition edition) {
    XPORT.always(Answer.json(PAGE + "[]}}"));
    LINE.always(Fault.CUT_ANSWER);
    try (Provider client = client(edition, LINE.url())) {
      Throwable thrown = catchThrowable(question(client, "keyword")::get);
      assertThat(thrown)
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessageStartingWith("xport broke off its answer: ");
    }
  }

  private void refuses(XportEdition edition, String body, String words) {
    each(
        edition,
        Answer.json(body),
        (name, thrown) -> isMalformed(name + " " + body, thrown, words));
  }

  private void search(XportEdition edition, String body, String words) {
    ask(edition, "keyword", body, words);
    ask(edition, "image", body, words);
  }

  private void detail(XportEdition edition, String member, String words) {
    String price = edition == XportEdition.KA ? "\"price\":1" : "\"priceInfo\":{\"price\":\"1\"}";
    ask(edition, "detail", OK + "{" + id(edition) + "," + price + "," + member + "}}", words);
  }

  private void ask(XportEdition edition, String question, String body, String words) {
    XPORT.always(Answer.json(body));
    isMalformed(body, catchThrowable(question(client(edition), question)::get), words);
  }

  private interface Judge {
    void judge(String question, Throwable thrown);
  }

  private void each(XportEdition edition, Answer answer, Judge judge) {
    XPORT.always(answer);
    questions(client(edition))
        .forEach((name, question) -> judge.judge(name, catchThrowable(question::get)));
  }

  private static void isMalformed(String what, Throwable thrown, String words) {
    assertThat(thrown)
        .as(what)
        .isInstanceOfSatisfying(
            SupplierFailure.class,
            failure -> assertThat(failure.kind()).as(what).isEqualTo(Kind.MALFORMED_RESPONSE))
        .hasMessageStartingWith("xport")
        .hasMessageContaining(words);
    assertThat(thrown.getMessage()).doesNotContain("NullPointerException");
  }

  private static String id(XportEdition edition) {
    return edition == XportEdition.V2
        ? "\"offerMapId\":\"gaR6TW90lMLD2AcZwqtJew\""
        : "\"offerId\":1";
  }

  private static String hit(XportEdition edition, String price) {
    return edition == XportEdition.KA
        ? "{" + id(edition) + ",\"price\":\"" + price + "\"}"
        : "{"
            + id(edition)
            + ",\"priceInfo\":{\"price\":\""
            + price
            + "\"}"
            + (price.contains("many") ? ",\"repurchaseRate\":\"many\"" : "")
            + "}";
  }

  private static Provider client(XportEdition edition) {
    return CLIENTS.computeIfAbsent(edition, it -> client(it, XPORT.url()));
  }

  private static Provider client(XportEdition edition, URI url) {
    return XportClient.open(
        XportConfig.of(edition, url, "sandbox", GatewayServer.SECRET, "1"),
        Surroundings.bare("xport"));
  }

  private static Supplier<Object> question(Provider client, String name) {
    return Objects.requireNonNull(questions(client).get(name));
  }

  /** One question to each port that the edition has, by name. */
  private static Map<String, Supplier<Object>> questions(Provider client) {
    boolean v2 = client.edition().equals(Optional.of("v2"));
    ProductId id =
        v2 ? new ProductId.Opaque(Marketplace.ALIBABA_1688, "gaR6") : ProductId.of1688(1);
    Map<String, Supplier<Object>> questions = new LinkedHashMap<>();
    ProductSearch search = client.port(ProductSearch.class).orElseThrow();
    ProductCatalog catalog = client.port(ProductCatalog.class).orElseThrow();
    Categories categories = client.port(Categories.class).orElseThrow();
    questions.put("keyword", () -> search.search(SearchQuery.of("包")));
    questions.put("image", () -> client.port(ImageSearch.class).orElseThrow().search(PICTURE));
    questions.put("detail", () -> catalog.product(id, Audience.ENGLISH));
    questions.put("batch", () -> catalog.products(List.of(id), Audience.ENGLISH));
    questions.put("top", () -> categories.top(Language.EN));
    questions.put("category", () -> categories.category(CategoryId.of(1), Language.EN));
    client
        .port(FreightDesk.class)
        .<Supplier<Object>>map(desk -> () -> desk.estimate(parcel(id), Audience.ENGLISH))
        .ifPresentOrElse(
            freight -> questions.put("freight", freight),
            () -> questions.put("shop", () -> search.search(inShop())));
    client
        .port(Rankings.class)
        .ifPresent(
            rankings ->
                questions.put(
                    "ranking",
                    () ->
                        rankings.ranking(
                            new RankingQuery(
                                RankType.HOT, CategoryId.of(1), 1, Audience.ENGLISH))));
    for (Marketplace abroad :
        List.of(Marketplace.POIZON, Marketplace.ALIBABA_COM, Marketplace.TAOBAO)) {
      ask(client.at(abroad), questions);
    }
    return questions;
  }

  private static void ask(Provider client, Map<String, Supplier<Object>> questions) {
    String where = client.marketplace().code();
    client
        .port(ProductSearch.class)
        .ifPresent(search -> questions.put(where, () -> search.search(SearchQuery.of("包"))));
    client
        .port(ProductCatalog.class)
        .ifPresent(
            catalog ->
                questions.put(
                    where + " detail",
                    () ->
                        catalog.product(
                            client.edition().equals(Optional.of("v2"))
                                ? new ProductId.Opaque(client.marketplace(), "gaR6")
                                : new ProductId.Native(client.marketplace(), "1"),
                            Audience.ENGLISH)));
    client
        .port(ImageSearch.class)
        .ifPresent(images -> questions.put(where + " image", () -> images.search(PICTURE)));
    client
        .port(Recommendations.class)
        .ifPresent(
            port ->
                questions.put(
                    where + " recommended",
                    () -> port.recommended(PageRequest.FIRST, Audience.ENGLISH)));
  }

  private static SearchQuery inShop() {
    return SearchQuery.of("包").in(new SearchScope.InShop(new ShopId("BBB")));
  }

  private static FreightQuery parcel(ProductId id) {
    return new FreightQuery(id, 1, FreightQuery.Destination.of("330108"), List.of());
  }
}
