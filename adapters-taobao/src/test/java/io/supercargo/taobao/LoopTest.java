package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What goes over the wire and comes back is what stood there, in every field that it carries. */
class LoopTest {
  private static final Audience RUSSIAN = Audience.reading(Language.RU);
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());
  private static final Provider CLIENT = GATEWAY.client();

  @AfterAll
  static void stop() {
    CLIENT.close();
    GATEWAY.close();
  }

  @Test
  void standsAtTaobao() {
    assertThat(CLIENT.marketplace()).isEqualTo(Marketplace.TAOBAO);
    assertThat(CLIENT.marketplaces()).containsExactly(Marketplace.TAOBAO);
    assertThat(CLIENT.support(Capability.RANKINGS)).isEqualTo(Support.ASSUMED);
  }

  @Test
  void hitsComeBack() {
    ProductSearch search = CLIENT.port(ProductSearch.class).orElseThrow();
    SearchQuery query =
        new SearchQuery(
            "",
            SearchScope.MARKET,
            SearchQuery.of("").refinement(),
            SearchQuery.of("").page(),
            RUSSIAN);

    List<Offer> read = search.search(query).value().items();
    List<Offer> sold =
        MARKET.provider().port(ProductSearch.class).orElseThrow().search(query).value().items();

    assertThat(read).hasSize(20);
    for (int at = 0; at < read.size(); at++) {
      assertThat(read.get(at).id()).isEqualTo(sold.get(at).id());
      assertThat(read.get(at).title()).isEqualTo(sold.get(at).title());
      assertThat(read.get(at).imageUrl()).isEqualTo(sold.get(at).imageUrl());
      assertThat(read.get(at).prices().wholesale()).isEqualTo(sold.get(at).prices().wholesale());
      assertThat(read.get(at).notes().others())
          .containsEntry("shopName", sold.get(at).shop().flatMap(Shop::name).orElseThrow());
    }
  }

  @Test
  void detailsComeBack() {
    ProductCatalog catalog = CLIENT.port(ProductCatalog.class).orElseThrow();
    for (Product sold : FakeMarket.products(Marketplace.TAOBAO, Language.RU)) {
      Product read = catalog.product(sold.id(), RUSSIAN).value();

      assertThat(read.id()).isEqualTo(sold.id());
      assertThat(read.offer().title()).isEqualTo(sold.offer().title());
      assertThat(read.offer().prices().wholesale()).isEqualTo(sold.offer().prices().wholesale());
      assertThat(read.offer().shop().map(Shop::id)).isEqualTo(sold.offer().shop().map(Shop::id));
      assertThat(read.images()).isEqualTo(sold.images());
      assertThat(read.attributes()).isEqualTo(sold.attributes());
      assertThat(read.description()).isEqualTo(sold.description());
      assertThat(read.skus()).extracting(Sku::id).isEqualTo(list(sold.skus(), Sku::id));
      assertThat(read.skus())
          .extracting(Sku::attributes)
          .isEqualTo(list(sold.skus(), Sku::attributes));
      assertThat(read.stock()).isEqualTo(sold.stock());
    }
  }

  @Test
  void whatTheModelDoesNotAskIsReachedRaw() {
    RawCalls calls = CLIENT.port(RawCalls.class).orElseThrow();

    assertThat(calls.call("productGet", "{\"item_id\":600000000008}").body())
        .contains(
            "\"success\":true", "\"mp_id\":\"2000600000000008\"", "\"mp_skuId\":2005000000000016");
    assertThat(
            calls.call(
                "productTranslate", "{\"item_id\":\"2000600000000008\",\"language\":\"ru\"}"))
        .satisfies(answer -> assertThat(answer.refusal()).isEmpty())
        .satisfies(
            answer ->
                assertThat(answer.body())
                    .contains(
                        "\"result\":{\"success\":true", "холщовая сумка", "\"language\":\"ru\""));
    assertThat(calls.call("mpIdGet", "{\"item_id\":600000000008}").body())
        .contains("\"data\":{\"mp_id\":\"2000600000000008\"}");
    assertThat(calls.call("productSpusGet", "{\"page_size\":2}").body())
        .contains("\"results_total\":\"48\"", "\"scroll_id\":\"2\"", "\"surplus_total\":\"46\"");
    assertThat(calls.call("productSpusGet", "{\"page_size\":2,\"scroll_id\":\"24\"}").body())
        .contains("\"surplus_total\":\"0\"", "\"scroll_id\":\"\"", "\"item_id\":\"fake-ref-47\"");
    assertThat(
            calls
                .call("productDetailsQuery", "{\"items\":\"[2000600000000008,600000000009]\"}")
                .body())
        .contains("\"item_id\":\"2000600000000008\"", "\"item_id\":\"2000600000000009\"")
        .contains("\"pTextMulti\":{\"langAndValueMap\":{\"CN_zh\":{\"value\":\"颜色\"}}}");
    assertThat(calls.call("itemGet", "{\"item_id\":600000000008}").body())
        .contains("\"price\":\"", "\"currency\":\"CNY\"");
    assertThat(calls.call("promotionQuery", "{\"param\":\"2000600000000008\"}").body())
        .contains("\"data\":{\"promotion_displays\":[]}");
    assertThat(calls.call("trafficThemeDimList", "{\"language\":\"en\"}").body())
        .contains("{\"theme_id\":\"1\",\"name\":\"luggage\"}");
    assertThat(calls.call("trafficItemGet", "{\"item_id\":1}").refusal().orElseThrow())
        .hasMessage("taobao answered ItemNotFound: no such product taobao:1");
  }

  @Test
  void whatTheWireCannotBeAskedIsRefusedByName() {
    ProductSearch search = CLIENT.port(ProductSearch.class).orElseThrow();
    ProductCatalog catalog = CLIENT.port(ProductCatalog.class).orElseThrow();

    assertThatThrownBy(() -> search.search(SearchQuery.of("包").page(new PageRequest(1, 21))))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("limit: 21 (expected: 1 to 20)");
    assertThat(catalog.takes(ProductId.parse("taobao:~x"))).isFalse();
    assertThatThrownBy(() -> catalog.product(ProductId.parse("taobao:~x"), Audience.ENGLISH))
        .hasMessage("id: taobao:~x (expected: a numeric id such as taobao:672991141190)");
    assertThatThrownBy(() -> catalog.product(ProductId.parse("poizon:1"), Audience.ENGLISH))
        .hasMessage("id: poizon (expected: a product of taobao or 1688)");
  }

  private static <T, R> List<R> list(List<T> list, Function<T, R> change) {
    return list.stream().map(change).toList();
  }
}
