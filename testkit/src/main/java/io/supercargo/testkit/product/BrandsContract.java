package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.ports.product.Brands;
import org.junit.jupiter.api.Test;

/** What every list of brands keeps. */
public abstract class BrandsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void brandsHaveNamesAndStandOnce() {
    Page<Brand> page = page(1, 5);

    assertThat(page.items())
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(5)
        .allSatisfy(brand -> assertThat(brand.name().best()).isNotBlank())
        .extracting(Brand::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void pagesOfBrandsShareNothing() {
    assertThat(page(2, 3).items()).isNotEmpty().doesNotContainAnyElementsOf(page(1, 3).items());
  }

  @Test
  void pagesOfBrandsEnd() {
    Page<Brand> first = page(1, 3);

    assertThat(first.hasNext()).isTrue();
    assertThat(page((int) first.pages() + 1, 3).items()).isEmpty();
  }

  private Page<Brand> page(int number, int size) {
    return sample().port(Brands.class).brands(new PageRequest(number, size), Language.EN).value();
  }
}
