package io.supercargo.alibaba;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.alibaba.wire.AlibabaEdition;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.Fixtures;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The bodies that were published, read by the client and printed by the gateway. */
class PublishedBodiesTest {
  private static final String FILTERS = Fixtures.text("alibaba/filter-config.response.json");
  private static final String UPLOADED = Fixtures.text("alibaba/site-upload.response.json");

  @Test
  void clientReadsTheFilters() {
    FilterConfig config = readFilters(FILTERS);

    assertThat(config.filters()).hasSize(20).startsWith(Filter.CERTIFIED_FACTORY);
    assertThat(config.sortKeys())
        .containsExactly(SortKey.PRICE, SortKey.REPURCHASE_RATE, SortKey.MONTHLY_SALES);
  }

  @Test
  void clientReadsTheFiltersInAnyEnvelope() {
    FilterConfig bare = readFilters(FILTERS);

    assertThat(readFilters("{\"result\":{\"success\":true,\"result\":" + FILTERS + "}}"))
        .isEqualTo(bare);
    assertThat(readFilters("{\"success\":true,\"result\":true,\"data\":" + FILTERS + "}"))
        .isEqualTo(bare);
  }

  @Test
  void gatewayPrintsTheFilters() throws Exception {
    Filters filters = audience -> Reply.of(readFilters(FILTERS));
    Provider provider = Provider.named("canned", "canned").with(Filters.class, filters).build();

    try (GatewayServer gateway = GatewayServer.before(provider)) {
      assertThatJson(
              SignedCall.crossBorder(gateway, "product.filterData.queryConfig")
                  .with("country", "japan")
                  .post()
                  .body())
          .isSameAs(FILTERS);
    }
  }

  @Test
  void filtersOfOtherWiresStandUnderOurOwnWords() throws Exception {
    FilterConfig config = new FilterConfig(List.of(Filter.SELECTED_SUPPLY), List.of(SortKey.PRICE));
    Filters filters = audience -> Reply.of(config);
    Provider provider = Provider.named("canned", "canned").with(Filters.class, filters).build();

    try (GatewayServer gateway = GatewayServer.before(provider)) {
      assertThatJson(SignedCall.crossBorder(gateway, "product.filterData.queryConfig").get().body())
          .isSameAs(
              """
              [{"configList": [{"choiceKey": "onePPrice", "filterName": "Price Sorting",
                                "type": "2"}],
                "configName": "Comprehensive Sorting", "configType": "sort"},
               {"configList": [{"choiceKey": "jxhy",
                                "filterName": "Selected supply for distribution", "type": "0"}],
                "configName": "Selection", "configType": "filter"}]""");
      assertThat(gateway.client().port(Filters.class).orElseThrow().filters(Audience.ENGLISH))
          .extracting(Reply::value)
          .isEqualTo(config);
    }
  }

  @Test
  void clientReadsAnUploadOfANationalSite() {
    ImageRef.Stored stored =
        ask(UPLOADED, ImageUpload.class, upload -> upload.upload(FakeMarket.picture(1), READER));

    assertThat(stored.id()).isEqualTo("1490507813791335080");
  }

  @Test
  void gatewayPrintsAnUploadOfANationalSite() throws Exception {
    ImageUpload upload =
        (picture, audience) -> Reply.of(new ImageRef.Stored("1490507813791335080"));
    Provider provider = Provider.named("canned", "canned").with(ImageUpload.class, upload).build();
    String base64 = Base64.getEncoder().encodeToString(FakeMarket.picture(1).bytes());

    try (GatewayServer gateway = GatewayServer.before(provider)) {
      assertThatJson(
              SignedCall.crossBorder(gateway, "product.image.upload")
                  .with("imageBase64", base64)
                  .with("outMemberId", "7")
                  .post()
                  .body())
          .isSameAs(UPLOADED);
    }
  }

  @Test
  void gatewayPrintsTheFieldsOfANationalSite() throws Exception {
    try (GatewayServer gateway = GatewayServer.before(FakeMarket.named("market").provider())) {
      String search =
          SignedCall.crossBorder(gateway, "product.search.keywordQuery")
              .with("keyword", "new")
              .with("beginPage", "1")
              .with("country", "japan")
              .with("sort", "{\"onePPrice\":\"asc\"}")
              .post()
              .body();
      String detail =
          SignedCall.crossBorder(gateway, "product.search.queryProductDetail")
              .with("offerId", "600000000008")
              .with("country", "VN")
              .post()
              .body();

      assertThat(fields(Fixtures.text("alibaba/site-search.response.json")))
          .containsAll(fields(search))
          .hasSameSizeAs(withJxhyPrice(fields(search)));
      assertThat(fields(Fixtures.text("alibaba/site-detail.response.json")))
          .containsAll(fields(detail));
    }
  }

  @Test
  void clientOfANationalSiteReadsWhatItsGatewayPrints() {
    try (GatewayServer gateway = GatewayServer.before(FakeMarket.named("market").provider());
        Provider client =
            AlibabaClient.open(
                AlibabaConfig.of(gateway.url(), GatewayServer.CREDENTIALS).in(AlibabaEdition.SITE),
                Surroundings.bare("site"))) {
      Product sold = FakeMarket.products(Language.EN).get(8);
      Page<Offer> page =
          client.port(ProductSearch.class).orElseThrow().search(SearchQuery.of("new")).value();
      Product product =
          client.port(ProductCatalog.class).orElseThrow().product(sold.id(), READER).value();

      assertThat(page.total()).isEqualTo(48);
      assertThat(page.items()).hasSize(20);
      assertThat(product.offer().title()).isEqualTo(sold.offer().title());
      assertThat(product.offer().prices().wholesale()).isEqualTo(sold.offer().prices().wholesale());
      assertThat(product.priceTiers()).isEqualTo(sold.priceTiers());
      assertThat(product.stock()).isEqualTo(sold.stock());
      assertThat(product.skus().get(0).attributes())
          .isEqualTo(sold.skus().get(0).attributes().subList(0, 1));
    }
  }

  private static final Audience READER = Audience.ENGLISH;

  private static FilterConfig readFilters(String body) {
    return ask(body, Filters.class, filters -> filters.filters(READER));
  }

  private static <P, T> T ask(String body, Class<P> port, Function<P, Reply<T>> question) {
    try (LyingServer platform = LyingServer.saying(Answer.json(body));
        Provider client =
            AlibabaClient.open(
                AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS),
                Surroundings.bare("alibaba"))) {
      return question.apply(client.port(port).orElseThrow()).value();
    }
  }

  /** The fake market has nothing of the selected supply. */
  private static Set<String> withJxhyPrice(Set<String> fields) {
    Set<String> more = new TreeSet<>(fields);
    more.add("/data/searchOfferModelList/priceInfo/jxhyPrice");
    return more;
  }

  private static Set<String> fields(String body) throws Exception {
    Set<String> fields = new TreeSet<>();
    collect("", new ObjectMapper().readTree(body), fields);
    return fields;
  }

  private static void collect(String at, JsonNode tree, Set<String> fields) {
    if (tree.isArray()) {
      tree.forEach(element -> collect(at, element, fields));
    }
    tree.properties()
        .forEach(
            member -> {
              String path = at + "/" + member.getKey();
              fields.add(path);
              collect(path, member.getValue(), fields);
            });
  }
}
