package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.freight.FreightQuery.Destination;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.FreightDesk;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every estimate of freight keeps. */
public abstract class FreightDeskContract {
  /** Binjiang in Hangzhou, where 1688 is at home. */
  private static final Destination HANGZHOU = Destination.of("330108");

  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void estimateIsOfTheProductAsked() {
    assertThat(estimate(sample().product(), 1).product()).isEqualTo(sample().product());
  }

  @Test
  void freightIsNeverNegative() {
    assertThat(estimate(sample().product(), 1).freight().isNegative()).isFalse();
  }

  @Test
  void freightGrowsOrStaysWithTheQuantity() {
    Assumptions.assumeTrue(sample().estimatesQuantities, "single pieces are estimated alone");
    assertThat(LongStream.of(1, 2, 3, 10, 99, 1000).boxed())
        .extracting(pieces -> estimate(sample().product(), pieces).freight())
        .isSorted();
  }

  @Test
  void freePostageIsZero() {
    Assumptions.assumeTrue(sample().freePost.isPresent(), "no product is known to travel free");
    FreightEstimate estimate =
        estimate(sample().freePost.orElseThrow(), sample().estimatesQuantities ? 3 : 1);

    assertThat(estimate.freePostage()).isTrue();
    assertThat(estimate.freight().amount()).isZero();
  }

  @Test
  void unknownProductIsNotFound() {
    FreightDesk desk = sample().port(FreightDesk.class);
    FreightQuery query = new FreightQuery(sample().missing, 1, HANGZHOU, List.of());

    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> desk.estimate(query, Audience.ENGLISH));
  }

  private FreightEstimate estimate(ProductId product, long pieces) {
    FreightQuery query = new FreightQuery(product, pieces, HANGZHOU, List.of());
    return sample().port(FreightDesk.class).estimate(query, Audience.ENGLISH).value();
  }
}
