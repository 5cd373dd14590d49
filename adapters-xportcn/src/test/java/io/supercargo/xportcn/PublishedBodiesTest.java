package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.Fixtures;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.gateway.SignedCall;
import io.supercargo.xportcn.wire.XportEdition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bodies that the vendor published, read by the client and printed by the gateway. */
class PublishedBodiesTest {
  private static final String KA = "xportcn/ka-keywords-query";
  private static final String V2 = "xportcn/v2-selleroffer";

  @Test
  void clientReadsTheKeywordSearchOfKa() {
    Page<Offer> page = read(XportEdition.KA, KA, SearchQuery.of("test"));

    assertThat(page.total()).isEqualTo(529);
    assertThat(page.pages()).isEqualTo(265);
    Offer clip = page.items().get(0);
    assertThat(clip.id()).isEqualTo(ProductId.of1688(731218795448L));
    assertThat(clip.prices().wholesale()).isEqualTo(Money.yuan("3.00"));
    assertThat(clip.payable()).isEqualTo(Money.yuan("3.09"));
    assertThat(clip.satisfies(Filter.SELECTED_SUPPLY)).isTrue();
    assertThat(clip.category().orElseThrow().value()).isEqualTo("1039427");
    assertThat(page.items().get(1).sales().repurchaseRate()).contains(new BigDecimal("0.1284"));
  }

  @Test
  void clientReadsTheStoreSearchOfV2() {
    Page<Offer> page = read(XportEdition.V2, V2, inShop());

    Offer bag = page.items().get(0);
    assertThat(bag.id()).hasToString("1688:~gaR6TW90lMLD2AcZwqtJew");
    assertThat(bag.prices().wholesale().text()).isEqualTo("25.00");
    assertThat(bag.prices().of(PriceKind.DROPSHIP).orElseThrow().text()).isEqualTo("29");
    assertThat(bag.prices().of(PriceKind.SELECTED_SUPPLY)).isEmpty();
    assertThat(page.items().get(4).prices().of(PriceKind.DROPSHIP)).isEmpty();
  }

  @Test
  void gatewayPrintsTheKeywordSearchOfKa() throws Exception {
    List<SearchQuery> asked = new ArrayList<>();
    String printed =
        print(
            read(XportEdition.KA, KA, SearchQuery.of("test")),
            asked,
            "/gateways/xportcn/api/alibaba/ka/product/keywords/query",
            KA);

    assertThatJson(printed).isSameInOrderAs(injected(Fixtures.text(KA + ".response.json")));
    assertThat(asked.get(0).scope()).isEqualTo(new SearchScope.InCollection("collectionId"));
    assertThat(asked.get(0).refinement().sort()).hasToString("price:asc,monthlySales:asc");
    assertThat(asked.get(0).refinement().filters().all()).containsExactly(Filter.SHIPS_TODAY);
    assertThat(asked.get(0).refinement().category()).isEmpty();
  }

  @Test
  void gatewayPrintsTheStoreSearchOfV2() throws Exception {
    List<SearchQuery> asked = new ArrayList<>();
    String printed =
        print(
            read(XportEdition.V2, V2, inShop()),
            asked,
            "/gateways/pandapon/v2/alibaba/product/query/selleroffer",
            V2);

    assertThatJson(printed).isSameInOrderAs(injected(Fixtures.text(V2 + ".response.json")));
    assertThat(asked.get(0).scope())
        .isEqualTo(new SearchScope.InShop(new ShopId("BBBgGWh2O6JFI6v1aQuZVgRIA")));
  }

  @Test
  void taobaoProductOfTheManualIsPrintedAsItWasRead() throws Exception {
    String manual = Fixtures.text("taobao/xport-product.response.json");
    Product product;
    try (LyingServer xport = LyingServer.saying(Answer.json(manual));
        Provider client =
            XportClient.open(
                XportConfig.of(XportEdition.V1, xport.url(), "sandbox", GatewayServer.SECRET, "1"),
                Surroundings.bare("xport"))) {
      product =
          client
              .at(Marketplace.TAOBAO)
              .port(ProductCatalog.class)
              .orElseThrow()
              .product(ProductId.parse("taobao:672991141190"), Audience.ENGLISH)
              .value();
      assertThat(xport.lastRequest().path()).isEqualTo("/open/product/get");
      assertThat(xport.lastRequest().query()).isEqualTo("itemId=672991141190");
    }
    assertThat(product.offer().title().original()).isEqualTo("天穹发布商品,测试请不要拍");
    assertThat(product.offer().prices().wholesale()).isEqualTo(Money.yuan("0.01"));

    ProductCatalog catalog = (id, audience) -> Reply.of(product);
    Provider canned =
        Provider.named("canned", "canned")
            .at(Marketplace.TAOBAO)
            .with(ProductCatalog.class, catalog)
            .build();
    try (GatewayServer gateway = GatewayServer.before(canned)) {
      String query = "?language&itemId&itemId=672991141190";
      String printed =
          SignedCall.to(gateway.url("/gateways/xportcn/api/open/product/get" + query)).get();
      assertThatJson(printed).isSameAs(injected(manual));
    }
  }

  private static SearchQuery inShop() {
    return SearchQuery.of("包").in(new SearchScope.InShop(new ShopId("BBBgGWh2O6JFI6v1aQuZVgRIA")));
  }

  private static Page<Offer> read(XportEdition edition, String fixture, SearchQuery query) {
    try (LyingServer xport =
            LyingServer.saying(Answer.json(Fixtures.text(fixture + ".response.json")));
        Provider client =
            XportClient.open(
                XportConfig.of(edition, xport.url(), "sandbox", GatewayServer.SECRET, "1"),
                Surroundings.bare("xport"))) {
      return client.port(ProductSearch.class).orElseThrow().search(query).value();
    }
  }

  private static String print(
      Page<Offer> page, List<SearchQuery> asked, String path, String fixture) throws Exception {
    ProductSearch search =
        query -> {
          asked.add(query);
          return Reply.of(page);
        };
    Provider provider =
        Provider.named("canned", "canned").with(ProductSearch.class, search).build();
    try (GatewayServer gateway = GatewayServer.before(provider)) {
      return SignedCall.to(gateway.url(path)).send(Fixtures.text(fixture + ".request.json"));
    }
  }

  /** The ids of the answer are made anew for every call; the test injects its own. */
  private static String injected(String body) {
    return body.replaceFirst("\"requestId\": *\"[0-9a-f]+\"", "\"requestId\": \"request-1\"")
        .replaceFirst("\"developId\": *\"[0-9]+\"", "\"developId\": \"1023561483696472887\"");
  }
}
