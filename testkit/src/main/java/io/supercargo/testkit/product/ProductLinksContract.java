package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What everything behind a link keeps. */
public abstract class ProductLinksContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void linkOpensItsProduct() {
    assertThat(behind(Sample.hint(sample().link, "link")).offer())
        .matches(offer -> Same.product(offer, sample().product()), "is " + sample().product());
  }

  @Test
  void behindALinkIsWhatTheCatalogSays() {
    ProductCatalog catalog = sample().port(ProductCatalog.class);

    assertThat(behind(Sample.hint(sample().link, "link")))
        .isEqualTo(catalog.product(sample().product(), Audience.ENGLISH).value());
  }

  @Test
  void linkToNothingIsNotFound() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> behind(sample().link.orElseThrow().resolve("/nobody-has-this")));
  }

  private Product behind(URI link) {
    return sample().port(ProductLinks.class).product(link, Audience.ENGLISH).value();
  }
}
