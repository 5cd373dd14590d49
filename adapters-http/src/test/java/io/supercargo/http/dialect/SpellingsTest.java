package io.supercargo.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Offer.Sales;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.testkit.random.Offers;
import io.supercargo.testkit.random.Queries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each spelling is read as it was written, and what is wrong is named. */
class SpellingsTest {
  private static final int DRAWS = 500;

  @Test
  void whatIsWrittenIsReadAgain() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Refinement terms = Queries.refinement(new Random(seed));
      assertThat(SortText.read(SortText.write(terms.sort()))).isEqualTo(terms.sort());
      assertThat(FilterText.read(FilterText.write(terms.filters()))).isEqualTo(terms.filters());
      PriceRange price = terms.price();
      assertThat(PriceText.read(PriceText.write(price.min()), PriceText.write(price.max())))
          .isEqualTo(price);
      Sales sales = Offers.random(new Random(seed)).sales();
      assertThat(OfferFields.sales(OfferFields.monthSold(sales), OfferFields.repurchaseRate(sales)))
          .isEqualTo(sales);
    }
  }

  @Test
  void sortsAreWrittenInTheirOrder() {
    SortSpec sort = SortSpec.parse("monthlySales:desc,price:asc,repurchaseRate:desc");
    assertThat(SortText.write(sort))
        .isEqualTo("{\"monthSold\":\"desc\",\"price\":\"asc\",\"rePurchaseRate\":\"desc\"}");
    assertThat(SortText.write(SortSpec.RELEVANCE)).isEmpty();
  }

  @Test
  void bothGenerationsOfSortKeysAreRead() {
    assertThat(SortText.read("{\"onePPrice\": \"asc\", \"monthSoldOut\": \"desc\"}"))
        .hasToString("price:asc,monthlySales:desc");
    assertThat(SortText.read(" ")).isEqualTo(SortSpec.RELEVANCE);
    assertThat(SortText.read("{}")).isEqualTo(SortSpec.RELEVANCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price",
        "[]",
        "{\"price\":1}",
        "{\"price\":",
        "{\"price\":\"asc\"",
        "\"price\"",
        "null"
      })
  void whatIsNoSortingIsNamed(String text) {
    assertThatThrownBy(() -> SortText.read(text))
        .hasMessage("sort: " + text + " (expected: JSON text such as {\"price\":\"asc\"})");
  }

  @Test
  void filtersAreSpacedAsTheyLike() {
    assertThat(FilterText.read("")).isEqualTo(FilterSpec.parse(List.of()));
    assertThat(FilterText.read(" , ,")).isEqualTo(FilterSpec.parse(List.of()));
    assertThatThrownBy(() -> FilterText.read("cheap"))
        .hasMessageStartingWith("filter: cheap (expected: one of ");
  }

  @Test
  void blankBoundsAreNone() {
    assertThat(PriceText.read(null, " ")).isEqualTo(PriceRange.ANY);
    assertThat(PriceText.write(Optional.empty())).isNull();
    assertThat(PriceText.read(" 29 ", "29.00").min()).contains(Money.yuan("29"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cheap", "-1", "1,5", "0x1", "NaN", "1e999999999", "1e5", "."})
  void boundsThatAreNoPriceAreNamed(String text) {
    assertThatThrownBy(() -> PriceText.read(null, text))
        .hasMessage("priceEnd: " + text + " (expected: yuan as a decimal number >= 0)");
  }

  @Test
  void boundsStandInTheirOrder() {
    assertThatThrownBy(() -> PriceText.read("9.5", "9"))
        .hasMessage("priceStart: 9.5 (expected: <= priceEnd 9)");
  }

  @ParameterizedTest
  @CsvSource({"12.84%,0.1284", "7%,0.07", "0%,0.00", "100%,1.00", "12.50 %,0.1250", "0.5%,0.005"})
  void ratesKeepTheirDigits(String text, BigDecimal share) {
    assertThat(RateText.read(text)).isEqualTo(share);
    assertThat(RateText.write(share)).isEqualTo(text.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.84", "%", "many%", "1e999999999%", "--1%", ".%"})
  void ratesThatAreNoneAreNamed(String text) {
    assertThatThrownBy(() -> RateText.read(text)).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> OfferFields.sales(null, text))
        .hasMessage("repurchaseRate: " + text + " (expected: percent, e.g. 12.84%)");
  }

  @Test
  void regionsAreXxYy() {
    ImageRegion box = new ImageRegion(266, 48, 799, 581);
    assertThat(RegionText.write(box)).isEqualTo("266,799,48,581");
    assertThat(RegionText.read("(266, 799, 48, 581)")).isEqualTo(box);
    ImageRegion whole = new ImageRegion(0, 0, 799, 799);
    assertThat(RegionText.readAll(RegionText.write(List.of(box, whole))))
        .containsExactly(box, whole);
    assertThat(RegionText.readAll("")).isEmpty();
    assertThat(RegionText.readAll(";;")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3", "1,2,3,4,5", "a,b,c,d", "1,2,3,", "-1,2,3,4", "1,9999999,3,4"})
  void regionsThatAreNoneAreNamed(String text) {
    assertThatThrownBy(() -> RegionText.read(text))
        .hasMessage("region: " + text + " (expected: x1,x2,y1,y2 in pixels)");
  }

  @Test
  void regionsWithoutRoomAreNamed() {
    assertThatThrownBy(() -> RegionText.read("5,5,0,9")).hasMessageStartingWith("region: 5,0,5,9 ");
  }

  @Test
  void pricesAreNamedByTheirField() {
    assertThatThrownBy(() -> OfferFields.prices("1", "x", null, null))
        .hasMessage("priceInfo.jxhyPrice: x (expected: yuan as a decimal number)");
    assertThatThrownBy(() -> OfferFields.prices(" ", null, null, null))
        .hasMessage("prices: [] (expected: a wholesale price)");
    assertThatThrownBy(() -> OfferFields.prices("1e99", null, null, null))
        .hasMessage("priceInfo.price: 1e99 (expected: yuan as a decimal number)");
  }
}
