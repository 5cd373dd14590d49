package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductCatalog;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every look-up of the ids for orders keeps. */
public abstract class BuyableItemsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void itemIsOfTheProductAsked() {
    assertThat(item().product()).isEqualTo(sample().product());
    assertThat(item().itemId()).isNotBlank();
  }

  @Test
  void everyVariantOfTheDetailIsThere() {
    assertThat(item().variants())
        .extracting(BuyableItem.Variant::skuId)
        .containsExactlyInAnyOrderElementsOf(product().skus().stream().map(Sku::id).toList());
  }

  @Test
  void whatIsInStockCanBeOrderedUnderAnIdOfItsOwn() {
    assertThat(product().skus().stream().filter(sku -> sku.stock() > 0))
        .isNotEmpty()
        .extracting(sku -> item().orderId(sku.id()))
        .allMatch(Optional::isPresent, "has an id for orders")
        .doesNotHaveDuplicates();
  }

  @Test
  void itemOfAnUnknownProductIsNotFound() {
    BuyableItems items = sample().port(BuyableItems.class);

    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> items.item(sample().missing));
  }

  private BuyableItem item() {
    return sample().port(BuyableItems.class).item(sample().product()).value();
  }

  private Product product() {
    return sample()
        .port(ProductCatalog.class)
        .product(sample().product(), Audience.ENGLISH)
        .value();
  }
}
