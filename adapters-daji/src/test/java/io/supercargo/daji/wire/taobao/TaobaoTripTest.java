package io.supercargo.daji.wire.taobao;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.http.dialect.taobao.ItemQueries;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.dialect.taobao.WireTheme;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was read from the Taobao tab is written as it came. */
class TaobaoTripTest {
  private static final ProductId ITEM = new ProductId.Native(Marketplace.TAOBAO, "703446760426");

  @Test
  void questionsAreParametersInSnakeCase() {
    ItemQueries queries = new ItemQueries(20);
    SearchQuery query =
        new SearchQuery(
            "裙",
            SearchScope.MARKET,
            new Refinement(
                FilterSpec.NONE,
                SortSpec.parse("price:desc"),
                new PriceRange(Optional.of(Money.yuan("20.00")), Optional.empty()),
                Optional.empty()),
            new PageRequest(3, 20),
            Audience.reading(Language.VI));
    Map<String, String> wire = TaobaoParameters.write(queries.write(query));

    assertThat(wire)
        .containsOnly(
            Map.entry("keyword", "裙"),
            Map.entry("sort", "PRICE_DESC"),
            Map.entry("filters", "min_price:2000"),
            Map.entry("page_no", "3"),
            Map.entry("page_size", "20"),
            Map.entry("language", "vi"));
    SearchQuery read = TaobaoParameters.read(wire, WireItemQuery.class, queries::read);
    assertThat(read).isEqualTo(query);
  }

  @Test
  void bunkerKeepsEveryField() {
    BuyableItem item =
        new BuyableItem(
            ITEM,
            "2048057995392326",
            false,
            9,
            List.of(
                new BuyableItem.Variant("3452545926724", Optional.of("3357413213162"), 7),
                new BuyableItem.Variant("3452545926725", Optional.empty(), 2)));

    assertThat(Bunker.read(Bunker.write(item), ITEM)).isEqualTo(item);
    assertThat(Bunker.asked(Bunker.query(ITEM))).isEqualTo(ITEM);
  }

  @Test
  void newerPictureSearchKeepsEveryParameter() {
    ImageRef.Address picture = new ImageRef.Address(URI.create("https://img.alicdn.com/a.jpg"));
    PageRequest page = new PageRequest(500, 20);
    Map<String, String> wire = PictureSearchV2.write(picture, page);
    ImageQuery read = PictureSearchV2.read(wire);

    assertThat(wire).containsEntry("pageNo", "499");
    assertThat(read.image()).isEqualTo(picture);
    assertThat(read.page()).isEqualTo(page);
    assertThat(PictureSearchV2.has(page)).isTrue();
    assertThat(PictureSearchV2.has(page.next())).isFalse();
  }

  @Test
  void detailsAreAskedInEveryLanguageThatTaobaoHas() {
    for (Language language : List.of(Language.ZH, Language.EN, Language.VI, Language.RU)) {
      Map<String, String> wire = ItemDetails.write(ITEM, Audience.reading(language));

      assertThat(ItemDetails.id(wire)).isEqualTo(ITEM);
      assertThat(ItemDetails.audience(wire).language()).isEqualTo(language);
    }
    assertThat(ItemDetails.write(ITEM, Audience.reading(Language.ZH))).hasSize(1);
  }

  @Test
  void themesKeepEveryField() {
    List<WireTheme> wire = List.of(new WireTheme("11", "热销榜"), new WireTheme("12", "新品榜"));

    assertThat(Themes.write(Themes.read(wire), Language.ZH)).isEqualTo(wire);
    assertThat(Themes.asked(Themes.query(RankType.GOOD_PRICE))).isEqualTo(RankType.GOOD_PRICE);
    assertThat(Themes.asked(Map.of())).isEqualTo(RankType.HOT);
  }
}
