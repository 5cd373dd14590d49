package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A language that Daji has not switched on for an account. */
class LanguagesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer GATEWAY =
      GatewayServer.before(MARKET.provider(), Map.of("languages", List.of("en", "ru")));
  private static final Provider CLIENT = open(Map.of("languages", "en, ru"));
  private static final Audience THAI = Audience.reading(Language.TH);
  private static final String WORDS =
      "lang: th (expected: one of zh, en, ru, which are switched on for this account)";

  @AfterAll
  static void stop() {
    CLIENT.close();
    GATEWAY.close();
  }

  static Stream<Consumer<Provider>> questions() {
    ProductId product = ProductId.of1688(600_000_000_008L);
    SearchQuery words =
        new SearchQuery("a", SearchScope.MARKET, Refinement.NONE, PageRequest.FIRST, THAI);
    ImageQuery picture =
        new ImageQuery(
            new ImageRef.Stored("1"),
            ImageQuery.Hint.NONE,
            Refinement.NONE,
            PageRequest.FIRST,
            THAI);
    return Stream.of(
        it -> it.port(ProductSearch.class).orElseThrow().search(words),
        it -> it.port(ImageSearch.class).orElseThrow().search(picture),
        it -> it.port(ProductCatalog.class).orElseThrow().product(product, THAI),
        it ->
            it.port(ProductLinks.class)
                .orElseThrow()
                .product(URI.create("https://qr.1688.com/s/a"), THAI),
        it -> it.port(SearchNavigation.class).orElseThrow().topics("a", THAI),
        it ->
            it.port(Rankings.class)
                .orElseThrow()
                .ranking(new RankingQuery(RankType.HOT, CategoryId.of(1), 1, THAI)),
        it -> poizon(it).port(ProductSearch.class).orElseThrow().search(words),
        it -> taobao(it).port(ProductSearch.class).orElseThrow().search(words),
        it -> taobao(it).port(ImageSearch.class).orElseThrow().search(picture),
        it ->
            taobao(it)
                .port(ProductCatalog.class)
                .orElseThrow()
                .product(ProductId.parse("taobao:600000000008"), THAI),
        it ->
            taobao(it)
                .port(Rankings.class)
                .orElseThrow()
                .ranking(new RankingQuery(RankType.HOT, CategoryId.of(1), 1, THAI)),
        it -> poizon(it).port(Brands.class).orElseThrow().brands(PageRequest.FIRST, Language.TH),
        it ->
            poizon(it)
                .port(Barcodes.class)
                .orElseThrow()
                .product(Barcode.checked("690100000008"), THAI));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void isRefusedBeforeAnythingIsSent(Consumer<Provider> question) {
    int asked = MARKET.asked().size();

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(() -> question.accept(CLIENT))
        .withMessage("daji: " + WORDS)
        .satisfies(refusal -> assertThat(refusal.field()).contains("lang"));
    assertThat(MARKET.asked()).hasSize(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "/alibaba/product/queryProductDetail,country,th",
    "/alibaba/product/keywordQuery,country,th",
    "/alibaba/product/keywordSNQuery,language,th_TH",
    "/taobao/traffic/item/search,language,th",
    "/poizon/product/queryList,country,th"
  })
  void isRefusedByTheGatewayInItsEnvelope(String path, String parameter, String language)
      throws Exception {
    assertThat(GATEWAY.get(path, Map.of("offerId", "600000000008", parameter, language)))
        .contains(
            "\"code\":400,\"message\":\""
                + parameter
                + ": th (expected: one of zh, en, ru, which are switched on for this account)\"");
  }

  @Test
  void otherLanguagesAreSpoken() {
    ProductCatalog catalog = CLIENT.port(ProductCatalog.class).orElseThrow();
    Audience russian = Audience.reading(Language.RU);

    assertThat(catalog.product(ProductId.of1688(600_000_000_008L), russian).value().offer().title())
        .matches(title -> title.translated().isPresent(), "is translated");
    assertThat(MARKET.asked()).contains(Capability.PRODUCT_DETAIL);
  }

  @Test
  void codesOfNoLanguageAreAProblemOfTheConfiguration() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> open(Map.of("languages", "en,tlh")))
        .withMessageContaining(
            "providers.daji.languages: tlh (expected: some of zh, en, ru, vi, ja, ko, fr, pt, es,"
                + " th, id, ar)");
  }

  private static Provider poizon(Provider provider) {
    return provider.at(Marketplace.POIZON);
  }

  private static Provider taobao(Provider provider) {
    return provider.at(Marketplace.TAOBAO);
  }

  private static Provider open(Map<String, Object> more) {
    Map<String, Object> values =
        new HashMap<>(
            Map.of(
                "base-url", GATEWAY.url("").toString(),
                "app-key", "sandbox",
                "app-secret", GatewayServer.SECRET.reveal()));
    values.putAll(more);
    Settings settings = Settings.of("providers.daji", values);
    return new DajiType().open(settings, Surroundings.bare("daji"));
  }
}
