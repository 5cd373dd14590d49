package io.supercargo.domain.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceLadderTest {
  private static final PriceLadder LADDER =
      new PriceLadder(yuan("6.00"), List.of(tier(2, "5.00"), tier(10, "4.00")), 2);

  @Test
  void eachCostsWhatItsTierSays() {
    assertThat(LADDER.unit(1)).isEqualTo(yuan("6.00"));
    assertThat(LADDER.unit(9)).isEqualTo(yuan("5.00"));
    assertThat(LADDER.total(10)).isEqualTo(yuan("40.00"));
    assertThat(LADDER.allows(1)).isFalse();
    assertThat(LADDER.allows(2)).isTrue();
  }

  @Test
  void theFewestCostLeast() {
    assertThat(LADDER.cheapest()).isEqualTo(2);
    assertThat(new PriceLadder(yuan("6.00"), List.of(), 3).cheapest()).isEqualTo(3);
  }

  @Test
  void moreMayCostLessInAll() {
    List<PriceTier> steep = List.of(tier(1, "9.00"), tier(8, "9.00"), tier(9, "7.00"));
    assertThat(new PriceLadder(yuan("9.00"), steep, 8).cheapest()).isEqualTo(9);
  }

  @Test
  void whatMayNotBeOrderedIsNeverTheCheapest() {
    assertThat(new PriceLadder(yuan("6.00"), List.of(tier(1, "1.00")), 5).cheapest()).isEqualTo(5);
  }

  @Test
  void aDearerVariantIsDearerOnEveryTier() {
    Sku gold =
        new Sku(
            "1", Optional.empty(), List.of(), Prices.wholesale(yuan("5.50")), 1, Optional.empty());
    assertThat(LADDER.of(gold).tiers()).containsExactly(tier(2, "5.50"), tier(10, "4.50"));
  }

  @Test
  void aVariantThatIsCheaperThanAnyTierTakesOffIsNotGivenAway() {
    Sku patch =
        new Sku(
            "2", Optional.empty(), List.of(), Prices.wholesale(yuan("0.50")), 1, Optional.empty());
    assertThat(LADDER.of(patch).tiers()).containsExactly(tier(2, "0.50"), tier(10, "0.50"));
  }

  private static PriceTier tier(int from, String price) {
    return new PriceTier(from, yuan(price));
  }

  private static Money yuan(String amount) {
    return Money.yuan(amount);
  }
}
