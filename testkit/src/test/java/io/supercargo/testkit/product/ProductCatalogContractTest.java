package io.supercargo.testkit.product;

import static io.supercargo.testkit.product.RiggedCatalog.batch;
import static io.supercargo.testkit.product.RiggedCatalog.opening;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.testkit.product.RiggedCatalog.Opening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

final class ProductCatalogContractTest extends SuiteThatBites {
  private static final ProductId ANOTHER = ProductId.of1688(600_000_000_001L);

  ProductCatalogContractTest() {
    super(Suite.class, Stream.concat(ofOne(), ofSeveral()).toList());
  }

  static final class Suite extends ProductCatalogContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Stream<Planted> ofOne() {
    return Stream.of(
        opening("knownProductOpens", honest -> (id, reader) -> honest.product(ANOTHER, reader)),
        opening("unknownProductIsNotFound", honest -> (id, reader) -> some(honest, id, reader)),
        opening(
            "sameNumberElsewhereIsAnotherProduct",
            honest -> (id, reader) -> honest.product(as1688(id), reader)),
        retelling("mainPictureStandsFirst", ProductCatalogContractTest::picturesReversed),
        retelling("skusCanBeToldApart", ProductCatalogContractTest::sameSkuTwice),
        retelling("priceTiersRiseByQuantity", ProductCatalogContractTest::tiersFalling),
        retelling("hitsOfASearchOpenAndAgree", ProductCatalogContractTest::retitled),
        opening(
            "languageChangesTheTranslatedTitle",
            honest -> (id, reader) -> honest.product(id, Audience.ENGLISH)));
  }

  private static Stream<Planted> ofSeveral() {
    return Stream.of(
        batch(
            "batchKeepsTheOrder",
            honest -> (ids, reader) -> honest.products(ids, reader).map(Backwards::of)),
        batch(
            "batchLeavesOutUnknownProducts",
            honest -> (ids, reader) -> honest.products(replaced(ids), reader)),
        batch(
            "batchAgreesWithOpeningOneByOne",
            honest ->
                (ids, reader) ->
                    honest
                        .products(ids, reader)
                        .map(all -> all.stream().map(it -> skus(it, List.of())).toList())));
  }

  private static Planted retelling(String law, UnaryOperator<Product> fault) {
    return opening(law, honest -> (id, reader) -> honest.product(id, reader).map(fault));
  }

  private static Reply<Product> some(Opening honest, ProductId id, Audience reader) {
    try {
      return honest.product(id, reader);
    } catch (SupplierFailure.NotFound nothing) {
      return honest.product(ANOTHER, reader);
    }
  }

  private static List<ProductId> replaced(List<ProductId> ids) {
    return ids.stream().map(id -> id.value().equals("1") ? ANOTHER : id).toList();
  }

  private static ProductId as1688(ProductId id) {
    return new ProductId.Native(Marketplace.ALIBABA_1688, id.value());
  }

  private static Product picturesReversed(Product product) {
    return new Product(
        product.offer(),
        Backwards.of(product.images()),
        product.attributes(),
        product.skus(),
        product.priceTiers(),
        product.description(),
        product.video(),
        product.unit());
  }

  private static Product sameSkuTwice(Product product) {
    Sku first = product.skus().get(0);
    return skus(product, List.of(first, first));
  }

  private static Product skus(Product product, List<Sku> skus) {
    return Retold.with(product, product.offer(), skus, product.priceTiers());
  }

  private static Product tiersFalling(Product product) {
    List<PriceTier> tiers = Backwards.of(product.priceTiers());
    return Retold.with(product, product.offer(), product.skus(), tiers);
  }

  private static Product retitled(Product product) {
    Offer renamed = Retold.titled(product.offer(), Text.chinese("别的"));
    return Retold.with(product, renamed, product.skus(), product.priceTiers());
  }

  /** Lists the wrong way round. */
  private static final class Backwards {
    static <T> List<T> of(List<T> list) {
      List<T> reversed = new ArrayList<>(list);
      Collections.reverse(reversed);
      return reversed;
    }
  }
}
