package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Selections, pools and big customers' details over a real socket. */
class SelectionLoopTest {
  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void selectionsAreAskedForAsTheyWereMeant(XportEdition edition) {
    for (Set<Filter> filters :
        List.of(
            EnumSet.of(Filter.STRICTLY_SELECTED),
            EnumSet.of(Filter.GLOBALLY_SELECTED, Filter.SHIPS_IN_24H),
            EnumSet.of(Filter.GLOBALLY_SELECTED, Filter.STRICTLY_SELECTED))) {
      List<SearchQuery> asked = new ArrayList<>();
      SearchQuery query = SearchQuery.of("包").refined(keeping(filters));
      try (GatewayServer gateway = GatewayServer.before(recording(asked));
          Provider client = gateway.client(edition)) {
        client.port(ProductSearch.class).orElseThrow().search(query);
      }
      assertThat(asked).containsExactly(query);
    }
  }

  @Test
  void v2HasAnOperationForEachSelection() {
    assertThat(path(Filter.STRICTLY_SELECTED))
        .isEqualTo("/v2/alibaba/product/strict/select/keywords/query");
    assertThat(path(Filter.GLOBALLY_SELECTED))
        .isEqualTo("/v2/alibaba/product/global/select/keywords/query");
    assertThat(path(Filter.SHIPS_IN_24H)).isEqualTo("/v2/alibaba/product/keywords/query");
  }

  @Test
  void poolsTellWhatIsInThem() {
    List<SearchQuery> asked = new ArrayList<>();
    String answer =
        raw(
            recording(asked),
            XportEdition.KA,
            "productPoolList",
            "{\"offerPoolId\":111,\"taskId\":\"1\",\"pageNo\":2,\"pageSize\":10,\"cateId\":11,"
                + "\"language\":\"ru\",\"sortField\":\"order1m\",\"sortType\":\"ASC\"}");

    assertThat(answer)
        .contains("\"code\":200,")
        .contains(
            "\"data\":[{\"offerId\":600000000000,\"bizCategoryId\":\"111\",\"offerPoolTotal\":41}]");
    SearchQuery query = asked.get(0);
    assertThat(query.scope()).isEqualTo(new SearchScope.InCollection("111"));
    assertThat(query.refinement().sort())
        .isEqualTo(SortSpec.by(SortKey.MONTHLY_SALES, SortSpec.Direction.ASCENDING));
    assertThat(query.page().number()).isEqualTo(2);
    assertThat(query.audience().language().code()).isEqualTo("ru");
  }

  @Test
  void poolsThatCannotBeToldAreNamed() {
    assertThat(raw(recording(new ArrayList<>()), XportEdition.KA, "productPoolList", "{}"))
        .contains("\"code\":400,")
        .contains("offerPoolId: missing (expected: the id of a pool)");
    assertThat(
            raw(
                recording(new ArrayList<>()),
                XportEdition.KA,
                "productPoolList",
                "{\"offerPoolId\":1,\"sortField\":\"buyer1m\"}"))
        .contains("sortField: buyer1m (expected: order1m; buyers are not counted here)");
  }

  @Test
  void bigCustomersSeeDetailsAsInKa() {
    String answer =
        raw(
            FakeMarket.named("market").provider(),
            XportEdition.V1,
            "bigMajorProductDetail",
            "{\"offerId\":600000000005}");

    assertThat(answer)
        .contains("\"offerId\":600000000005,")
        .contains("\"servicePrice\":5,\"handlingPrice\":4,\"totalPrice\":")
        .doesNotContain("priceInfo");
  }

  @Test
  void categoriesTakeTheLanguageByBothNames() {
    for (String language : List.of("\"language\":\"ru\"", "\"country\":\"ru\"")) {
      for (String operation : List.of("categoryById", "productCategory")) {
        assertThat(
                raw(
                    FakeMarket.named("market").provider(),
                    XportEdition.V1,
                    operation,
                    "{\"categoryId\":111," + language + "}"))
            .contains("\"translatedName\":\"холщовая сумка\",\"language\":\"ru\"");
      }
    }
  }

  private static String raw(
      Provider market, XportEdition edition, String operation, String parameters) {
    try (GatewayServer gateway = GatewayServer.before(market);
        Provider client = gateway.client(edition)) {
      return client.port(RawCalls.class).orElseThrow().call(operation, parameters).body();
    }
  }

  private static Refinement keeping(Set<Filter> filters) {
    return new Refinement(
        new FilterSpec(filters), SortSpec.RELEVANCE, PriceRange.ANY, Optional.empty());
  }

  /** Sells one bag, whatever is asked for, and 41 in all. */
  private static Provider recording(List<SearchQuery> asked) {
    Offer bag = FakeMarket.products(Language.EN).get(0).offer();
    ProductSearch search =
        query -> {
          asked.add(query);
          return Reply.of(Page.of(List.of(bag), query.page(), 41));
        };
    return Provider.named("recording", "fake").with(ProductSearch.class, search).build();
  }

  private static String path(Filter filter) {
    try (LyingServer xport = LyingServer.saying(Answer.json("{\"code\":500}"));
        Provider client =
            XportClient.open(
                XportConfig.of(XportEdition.V2, xport.url(), "sandbox", GatewayServer.SECRET, "1"),
                Surroundings.bare("xport"))) {
      SearchQuery query = SearchQuery.of("包").refined(keeping(EnumSet.of(filter)));
      assertThatThrownBy(() -> client.port(ProductSearch.class).orElseThrow().search(query))
          .isInstanceOf(SupplierFailure.class);
      return xport.lastRequest().path();
    }
  }
}
