package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was recorded over a real socket is replayed when nobody is there any more. */
final class ReplayTest {
  private static final String ORDER =
      """
      {"outOrderId":"o-1","access_token":"tok-0123456789abcdef","timestamp":1,"nonce":"n-9",
       "addressParam":{"addressId":77,"fullName":"Ada Lovelace","mobile":"13800138000",
         "phone":"0571-88888888","postCode":"310000","provinceText":"Zhejiang",
         "cityText":"Hangzhou","areaText":"Yuhang","address":"No. 5 Wenyi Road"},
       "cargoParamList":"[{\\"offerId\\":7,\\"buyerMemo\\":\\"ring Ada, ada@example.org\\"}]"}""";

  private static final List<String> NOBODYS_BUSINESS =
      List.of(
          "Ada",
          "Lovelace",
          "13800138000",
          "88888888",
          "310000",
          "Zhejiang",
          "Hangzhou",
          "Yuhang",
          "Wenyi",
          "example.org",
          "sandbox-secret",
          "tok-0123456789abcdef",
          "n-9",
          "nonce-str",
          "\"sign\"",
          "signature\"",
          "access-key");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "xportcn, ka, orderCreate",
    "xportcn, v1, orderCreate",
    "xportcn, v2, orderCreate",
    "daji, , orderCreate",
    "alibaba, open, tradeFastCreateOrder",
    "alibaba, site, tradeFastCreateOrder",
    "taobao, , purchaseOrderCreate"
  })
  void answersAreTheSameWithoutAnybodyThere(String type, String edition, String write) {
    Map<String, Object> before;
    try (Street street = new Street(market(type).provider())) {
      Map<String, Object> settings = street.account(type);
      choose(edition, settings);
      Surroundings recorded = Surroundings.bare("live").recordedIn(folder);
      try (Provider live = Street.open(type, settings, recorded)) {
        before = asked(live);
        raw(live).call(write, ORDER);
        assertThat(live.port(DriftWatch.class).orElseThrow().seen()).isEmpty();
      }
    }
    Map<String, Object> settings = new LinkedHashMap<>(Map.of("replay", folder.toString()));
    choose(edition, settings);
    try (Provider replayed = Street.open(type, settings, Surroundings.bare("replayed"))) {
      assertThat(asked(replayed)).isEqualTo(before).hasSizeGreaterThan(3);
      assertThat(raw(replayed).call(write, ORDER).body()).isNotEmpty();
    }
    assertThat(files()).hasSizeGreaterThan(4);
    String text = String.join("\n", files().values());
    assertThat(NOBODYS_BUSINESS).noneMatch(text::contains);
    assertThat(text).contains("\"addressId\" : 77");
  }

  @Test
  void aQuestionThatWasNotRecordedNamesWhatThereIs() throws IOException {
    Files.writeString(
        folder.resolve("0001-keywordSearch.json"),
        """
        {"provider":"x","operation":"keywordSearch",
         "request":{"method":"GET","path":"/alibaba/product/keywordQuery","query":{"keyword":"bag"}},
         "answer":{"status":200,"headers":{},"body":{"code":200}}}""");
    Map<String, Object> settings = Map.of("replay", folder.toString());
    try (Provider replayed = Street.open("daji", settings, Surroundings.bare("replayed"))) {
      assertThatThrownBy(() -> raw(replayed).call("keywordSearch", "{\"keyword\":\"lamp\"}"))
          .isInstanceOf(SupplierFailure.Unavailable.class)
          .hasMessageMatching(
              "replayed has no recorded answer to keywordSearch \\(GET /.*\\) \\{keyword=\\[lamp\\]}; "
                  + folder
                  + " holds 0001-keywordSearch.json of this operation");
      assertThatThrownBy(() -> raw(replayed).call("productDetail", "{}"))
          .hasMessageEndingWith(folder + " holds none of this operation, only keywordSearch (1)");
    }
  }

  @Test
  void aFolderThatIsNotThereIsAProblemOfTheConfiguration() {
    Path none = folder.resolve("none");
    Map<String, Object> settings = Map.of("replay", none.toString());
    assertThatThrownBy(() -> Street.open("alibaba", settings, Surroundings.bare("cbu")))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "providers.cbu.replay: %s is none (expected: a folder with exchanges that"
                    .formatted(none)
                + " `supercargo record` wrote)");
  }

  private static FakeMarket market(String type) {
    return type.equals("taobao")
        ? FakeMarket.at(Marketplace.TAOBAO, "market")
        : FakeMarket.named("market");
  }

  private static void choose(String edition, Map<String, Object> settings) {
    if (edition != null) {
      settings.put("edition", edition);
    }
  }

  private static RawCalls raw(Provider provider) {
    return provider.port(RawCalls.class).orElseThrow();
  }

  /** Whatever a provider is asked here, with what it said. */
  private static Map<String, Object> asked(Provider provider) {
    Map<String, Object> said = new LinkedHashMap<>();
    ProductSearch search = provider.port(ProductSearch.class).orElseThrow();
    SearchQuery query = SearchQuery.of("bag");
    List<Offer> offers = search.search(query).value().items();
    said.put("first page", offers);
    said.put("again", search.search(query).value());
    said.put("second page", search.search(query.page(new PageRequest(2, 1))).value());
    ProductCatalog catalog = provider.port(ProductCatalog.class).orElseThrow();
    said.put("detail", catalog.product(offers.get(0).id(), Audience.ENGLISH).value());
    provider
        .port(Categories.class)
        .ifPresent(it -> said.put("categories", it.top(Language.EN).value()));
    provider
        .port(BuyableItems.class)
        .ifPresent(it -> said.put("ids for orders", it.item(offers.get(0).id()).value()));
    return said;
  }

  private Map<String, String> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toMap(it -> it.getFileName().toString(), ReplayTest::text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
