package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.RelatedProducts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every list of related products keeps. */
public abstract class RelatedProductsContract {
  private static final PageRequest FIRST = new PageRequest(1, 5);

  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void relativesAreOthersEachOnce() {
    assertThat(related(FIRST))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(FIRST.size())
        .doesNotHaveDuplicates()
        .doesNotContain(sample().product());
  }

  @Test
  void pagesShareNothing() {
    assertThat(related(FIRST)).doesNotContainAnyElementsOf(related(new PageRequest(2, 5)));
  }

  @Test
  void unknownProductIsNotFound() {
    RelatedProducts products = sample().port(RelatedProducts.class);
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> products.related(sample().missing, FIRST, Audience.ENGLISH));
  }

  private List<ProductId> related(PageRequest page) {
    return sample()
        .port(RelatedProducts.class)
        .related(sample().product(), page, Audience.ENGLISH)
        .value()
        .items()
        .stream()
        .map(Offer::id)
        .toList();
  }
}
