package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.freight.FreightEstimate.Rule;
import io.supercargo.domain.freight.FreightEstimate.Step;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.freight.FreightQuery.Destination;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure.NotFound;
import io.supercargo.ports.product.FreightDesk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SandboxFreightDeskTest {
  private static final long CLIP_OF_35_GRAMS = 731218795448L;
  private static final long PAPER_BY_THE_PIECE = 554175955535L;
  private static final long SHORTS_POST_FREE = 793097846055L;
  private final FreightDesk desk = Stall.port(FreightDesk.class);

  @Test
  void weightIsChargedInStartedKilograms() {
    assertThat(estimate(CLIP_OF_35_GRAMS, 28, "330108").freight()).isEqualTo(Money.yuan("5.00"));
    assertThat(estimate(CLIP_OF_35_GRAMS, 29, "330108").freight()).isEqualTo(Money.yuan("7.00"));
    assertThat(estimate(CLIP_OF_35_GRAMS, 58, "330108").rule())
        .contains(
            new Rule(
                "按重量计费",
                Basis.WEIGHT,
                new Step(Money.yuan("5.00"), "1"),
                new Step(Money.yuan("2.00"), "1"),
                Optional.empty()));
  }

  @Test
  void piecesAreChargedOneByOne() {
    assertThat(estimate(PAPER_BY_THE_PIECE, 1, "330108").freight()).isEqualTo(Money.yuan("4.00"));
    assertThat(estimate(PAPER_BY_THE_PIECE, 6, "330108").freight()).isEqualTo(Money.yuan("9.00"));
  }

  @Test
  void farProvincesCostMore() {
    assertThat(estimate(PAPER_BY_THE_PIECE, 1, "650102").freight()).isEqualTo(Money.yuan("14.00"));
  }

  @Test
  void freePostageIsZero() {
    FreightEstimate estimate = estimate(SHORTS_POST_FREE, 100, "650102");
    assertThat(estimate.freePostage()).isTrue();
    assertThat(estimate.freight()).isEqualTo(Money.yuan("0.00"));
    assertThat(estimate.rule()).isEmpty();
  }

  @Test
  void unknownProductIsNamed() {
    assertThatThrownBy(() -> estimate(1, 1, "330108"))
        .isInstanceOf(NotFound.class)
        .hasMessage("sandbox has no product 1688:1");
  }

  private FreightEstimate estimate(long product, long quantity, String district) {
    FreightQuery query =
        new FreightQuery(ProductId.of1688(product), quantity, Destination.of(district), List.of());
    return desk.estimate(query, Audience.ENGLISH).value();
  }
}
