package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import org.junit.jupiter.api.BeforeEach;
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
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.KEYWORD_SEARCH);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfScopedSearch extends ScopedSearchContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.KEYWORD_SEARCH);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfImageSearch extends ImageSearchContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.IMAGE_SEARCH);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfProductCatalog extends ProductCatalogContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PRODUCT_DETAIL);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfCategories extends CategoriesContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.CATEGORIES);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfFilters extends FiltersContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.FILTERS);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfFreightDesk extends FreightDeskContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.FREIGHT_ESTIMATE);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfRecommendations extends RecommendationsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.RECOMMENDATIONS);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfRelatedProducts extends RelatedProductsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.RELATED_PRODUCTS);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfRankings extends RankingsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.RANKINGS);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfSearchNavigation extends SearchNavigationContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.SEARCH_NAVIGATION);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfProductLinks extends ProductLinksContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PRODUCT_LINK);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfHotWords extends HotWordsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.HOT_WORDS);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfCategorySearch extends CategorySearchContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.CATEGORY_SEARCH);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfProductPools extends ProductPoolsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PRODUCT_POOL);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfSalesTrends extends SalesTrendsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.SALES_TREND);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfBrands extends BrandsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.BRANDS);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfBarcodes extends BarcodesContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.BARCODES);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }

  @Nested
  final class OfBuyableItems extends BuyableItemsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.ITEM_LOOKUP);
    }

    @Override
    protected Sample sample() {
      return ProductContracts.this.sample();
    }
  }
}
