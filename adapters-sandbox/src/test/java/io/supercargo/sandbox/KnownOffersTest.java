package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.product.ProductCatalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The offers that gateways show in their documentation answer the requests shown with them. */
class KnownOffersTest {
  private static final SearchScope SHOP =
      new SearchScope.InShop(new ShopId("BBBgGWh2O6JFI6v1aQuZVgRIA"));

  @Test
  void keywordRequestOfKaFindsItsTwoOffersFirst() {
    Refinement refinement =
        new Refinement(
            FilterSpec.parse(List.of("shipInToday")),
            SortSpec.parse("price:asc,monthlySales:asc"),
            new PriceRange(Optional.of(Money.yuan("1")), Optional.of(Money.yuan("10"))),
            Optional.of(CategoryId.of(0)));
    SearchQuery query =
        SearchQuery.of("test")
            .in(new SearchScope.InCollection("collectionId"))
            .page(new PageRequest(1, 2));
    assertThat(ids(Stall.search(query.refined(refinement)).items()))
        .containsExactly("731218795448", "554175955535");
    Refinement shipped =
        new Refinement(
            new FilterSpec(Set.of(Filter.SHIPS_TODAY)),
            SortSpec.RELEVANCE,
            PriceRange.ANY,
            Optional.empty());
    assertThat(ids(Stall.search(query.refined(shipped)).items()))
        .containsExactly("731218795448", "554175955535");
  }

  @Test
  void clipIsAsItsPageShows() {
    Offer clip = product(ProductId.of1688(731218795448L)).offer();
    assertThat(clip.title().original()).isEqualTo("20A黄铜尖嘴LCR开尔文测试夹 大号鳄鱼夹 正负极测试夹平口鸭嘴夹");
    assertThat(clip.title().translated())
        .contains(
            "20A Brass Tip Lcr Kaierwen Test Clip Large Crocodile Clip Positive and Negative Test"
                + " Clip Flat Mouth Duckbill Clip");
    assertThat(clip.prices().wholesale()).isEqualTo(Money.yuan("3.00"));
    assertThat(clip.fees()).contains(new Fees(Money.yuan("0.05"), Money.yuan("0.04")));
    assertThat(clip.payable()).isEqualTo(Money.yuan("3.09"));
    assertThat(clip.sales().monthly()).hasValue(406);
    assertThat(clip.sales().repurchaseRate()).contains(BigDecimal.ZERO);
    assertThat(clip.categories())
        .extracting(CategoryId::value)
        .containsExactly("57", "201549101", "1039427");
    assertThat(clip.satisfies(Filter.SELECTED_SUPPLY)).isTrue();
    assertThat(clip.prices().of(PriceKind.SELECTED_SUPPLY)).isEmpty();
  }

  @Test
  void testPaperIsAsItsPageShows() {
    Offer paper = product(ProductId.of1688(554175955535L)).offer();
    assertThat(paper.sales().monthly()).hasValue(2788);
    assertThat(paper.sales().repurchaseRate()).contains(new BigDecimal("0.1284"));
    assertThat(paper.categories())
        .extracting(CategoryId::value)
        .containsExactly("66", "1612", "1037358");
    assertThat(paper.satisfies(Filter.SELECTED_SUPPLY)).isFalse();
  }

  @Test
  void storeRequestFindsItsFiveOffersInOrder() {
    Page<Offer> page = Stall.search(SearchQuery.of("包").in(SHOP).page(new PageRequest(1, 5)));
    assertThat(page.total()).isEqualTo(5);
    assertThat(page.items())
        .extracting(offer -> offer.reference().orElseThrow().value())
        .containsExactly(
            "gaR6TW90lMLD2AcZwqtJew",
            "oWBGz-ag58Cbj-KlZMdoCA",
            "VKX6pCDG1RTAXWGZLGhQ6w",
            "FDTzlALAzvX9AENa5CZ2ag",
            "bUG-29L_57uV2LgcbGCKkg");
    assertThat(page.items())
        .extracting(offer -> offer.prices().wholesale().text())
        .containsExactly("25.00", "16.98", "23.00", "19.99", "32.20");
    assertThat(page.items())
        .extracting(offer -> offer.prices().of(PriceKind.DROPSHIP).map(Money::text).orElse("-"))
        .containsExactly("29", "23.9", "27", "19.99", "-");
    assertThat(page.items())
        .extracting(offer -> offer.satisfies(Filter.SELECTED_SUPPLY))
        .containsExactly(true, true, true, false, false);
    assertThat(page.items())
        .extracting(offer -> offer.satisfies(Filter.DROPSHIP))
        .containsExactly(true, true, true, false, false);
    assertThat(page.items())
        .noneMatch(offer -> offer.prices().of(PriceKind.SELECTED_SUPPLY).isPresent());
    assertThat(page.items())
        .extracting(offer -> offer.sales().monthly().orElseThrow())
        .containsExactly(22L, 2065L, 519L, 0L, 0L);
    assertThat(page.items())
        .extracting(offer -> offer.sales().repurchaseRate().orElseThrow().toPlainString())
        .containsExactly("0", "0.07", "0.03", "0", "0");
  }

  @Test
  void shopOfTheStoreRequestSellsNothingElse() {
    assertThat(Stall.search(SearchQuery.of("").in(SHOP)).total()).isEqualTo(5);
  }

  @Test
  void mapIdOpensTheSameProductAsItsNumber() {
    ProductId opaque = ProductId.parse("1688:~oWBGz-ag58Cbj-KlZMdoCA");
    assertThat(product(opaque)).isEqualTo(product(ProductId.of1688(771530264908L)));
  }

  @Test
  void trousersKeepTheScaleOfTheirPrices() {
    Offer trousers = product(ProductId.of1688(727920485853L)).offer();
    assertThat(trousers.prices().byKind().values())
        .extracting(Money::text)
        .containsExactly("34.50", "34.50", "34.5", "34.50");
    assertThat(trousers.sales().repurchaseRate()).contains(new BigDecimal("0.05"));
  }

  private static Product product(ProductId id) {
    return Stall.port(ProductCatalog.class).product(id, Audience.ENGLISH).value();
  }

  private static List<String> ids(List<Offer> offers) {
    return offers.stream().map(offer -> offer.id().value()).toList();
  }
}
