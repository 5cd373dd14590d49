package io.supercargo.testkit.product;

import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.product.BuyableItems;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class BuyableItemsContractTest extends SuiteThatBites {
  private static final ProductId ANOTHER = ProductId.of1688(600_000_000_001L);

  BuyableItemsContractTest() {
    super(
        Suite.class,
        List.of(
            retelling("itemIsOfTheProductAsked", it -> with(it, ANOTHER, it.variants())),
            retelling(
                "everyVariantOfTheDetailIsThere",
                it -> with(it, it.product(), it.variants().subList(1, it.variants().size()))),
            retelling(
                "whatIsInStockCanBeOrderedUnderAnIdOfItsOwn",
                it -> with(it, it.product(), alike(it.variants()))),
            planted(
                "itemOfAnUnknownProductIsNotFound",
                honest ->
                    product ->
                        Planted.ratherThanNothing(
                            () -> honest.item(product), () -> honest.item(ANOTHER)))));
  }

  static final class Suite extends BuyableItemsContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<BuyableItems> fault) {
    return Planted.in(BuyableItems.class, law, fault);
  }

  private static Planted retelling(String law, UnaryOperator<BuyableItem> fault) {
    return planted(law, honest -> product -> honest.item(product).map(fault));
  }

  private static BuyableItem with(
      BuyableItem told, ProductId product, List<BuyableItem.Variant> variants) {
    return new BuyableItem(product, told.itemId(), told.withMaterial(), told.stock(), variants);
  }

  private static List<BuyableItem.Variant> alike(List<BuyableItem.Variant> variants) {
    return variants.stream()
        .map(it -> new BuyableItem.Variant(it.skuId(), Optional.of("7"), it.stock()))
        .toList();
  }
}
