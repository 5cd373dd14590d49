package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import org.junit.jupiter.api.Nested;

/**
 * All suites at once. A provider that does not declare a capability leaves the suite of that
 * capability without a verdict, and {@link ProviderContract} makes sure that it refuses by name.
 */
public abstract class ProductContracts {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Nested
  final class OfTheProvider extends ProviderContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfProductSearch extends ProductSearchContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.KEYWORD_SEARCH);
    }
  }

  @Nested
  final class OfScopedSearch extends ScopedSearchContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.KEYWORD_SEARCH);
    }
  }

  @Nested
  final class OfImageSearch extends ImageSearchContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.IMAGE_SEARCH);
    }
  }

  @Nested
  final class OfProductCatalog extends ProductCatalogContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.PRODUCT_DETAIL);
    }
  }

  @Nested
  final class OfCategories extends CategoriesContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.CATEGORIES);
    }
  }

  @Nested
  final class OfFilters extends FiltersContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.FILTERS);
    }
  }

  @Nested
  final class OfFreightDesk extends FreightDeskContract {
    @Override
    protected Sample sample() {
      return ProductContracts.this.sample().having(Capability.FREIGHT_ESTIMATE);
    }
  }
}
