package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every catalogue keeps. */
public abstract class ProductCatalogContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void knownProductOpens() {
    Product product = open(sample().product());

    assertThat(product.offer())
        .matches(offer -> Same.product(offer, sample().product()), "is " + sample().product());
    assertThat(product.offer().title().best()).isNotBlank();
  }

  @Test
  void unknownProductIsNotFound() {
    assertNotFound(sample().missing);
  }

  @Test
  void sameNumberElsewhereIsAnotherProduct() {
    ProductId known = sample().product();
    Assumptions.assumeTrue(known instanceof ProductId.Native, "ids are the provider's own");
    ProductId foreign = new ProductId.Native(another(known.marketplace()), known.value());

    assertThat(openIfThere(foreign).stream())
        .allMatch(product -> product.id().marketplace() == foreign.marketplace(), "is elsewhere");
  }

  @Test
  void mainPictureStandsFirst() {
    Product product = open(sample().product());
    Assumptions.assumeFalse(product.images().isEmpty(), "pictures are not carried");

    assertThat(product.images()).startsWith(product.offer().imageUrl());
  }

  @Test
  void skusCanBeToldApart() {
    List<Sku> skus = open(sample().product()).skus();

    assertThat(skus).extracting(Sku::id).doesNotHaveDuplicates().doesNotContain("");
    assertThat(skus).allMatch(sku -> sku.stock() >= 0, "has no negative stock");
  }

  @Test
  void priceTiersRiseByQuantity() {
    assertThat(open(sample().product()).priceTiers())
        .extracting(PriceTier::minQuantity)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void hitsOfASearchOpenAndAgree() {
    sample().having(Capability.KEYWORD_SEARCH);
    PageRequest page = new PageRequest(1, sample().pageSize);
    List<Offer> hits =
        sample().port(ProductSearch.class).search(sample().query().page(page)).value().items();

    assertThat(hits).isNotEmpty().allSatisfy(hit -> assertAgree(open(hit.id()), hit));
  }

  @Test
  void batchKeepsTheOrder() {
    List<ProductId> ids = someIds();

    assertThat(batch(ids).stream().map(Product::offer).toList())
        .hasSameSizeAs(ids)
        .zipSatisfy(ids, (offer, id) -> assertThat(Same.product(offer, id)).isTrue());
  }

  @Test
  void batchLeavesOutUnknownProducts() {
    List<ProductId> ids = List.of(sample().missing, sample().product());

    assertThat(batch(ids)).singleElement().satisfies(this::assertIsTheKnown);
    assertThat(batch(List.of(sample().missing))).isEmpty();
  }

  @Test
  void batchAgreesWithOpeningOneByOne() {
    assertThat(batch(someIds())).allSatisfy(product -> assertAgree(open(product.id()), product));
  }

  @Test
  void languageChangesTheTranslatedTitle() {
    Assumptions.assumeTrue(sample().languages.size() == 2, "titles come in one language only");
    Assumptions.assumeTrue(sample().translatesDetails, "details are not translated");
    Product one = open(sample().product(), sample().languages.get(0));
    Product another = open(sample().product(), sample().languages.get(1));

    assertThat(another.id()).isEqualTo(one.id());
    assertThat(another.offer().title().original()).isEqualTo(one.offer().title().original());
    assertThat(another.offer().title().translated()).isNotEqualTo(one.offer().title().translated());
  }

  private void assertIsTheKnown(Product product) {
    assertThat(product.offer()).matches(offer -> Same.product(offer, sample().product()));
  }

  private static void assertAgree(Product opened, Product other) {
    assertAgree(opened, other.offer());
    assertThat(opened.skus())
        .extracting(Sku::id)
        .isEqualTo(other.skus().stream().map(Sku::id).toList());
  }

  private static void assertAgree(Product opened, Offer hit) {
    assertThat(opened.offer()).matches(it -> Same.product(it, hit.id()), "is " + hit.id());
    assertThat(opened.offer().title().original()).isEqualTo(hit.title().original());
    assertThat(opened.offer().prices().wholesale()).isEqualByComparingTo(hit.prices().wholesale());
  }

  private void assertNotFound(ProductId id) {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> open(id))
        .satisfies(
            failure -> assertThat(failure.origin().provider()).isEqualTo(sample().provider.name()));
  }

  private static Marketplace another(Marketplace here) {
    return here == Marketplace.TAOBAO ? Marketplace.ALIBABA_1688 : Marketplace.TAOBAO;
  }

  /** Every kind of refusal will do. */
  private Optional<Product> openIfThere(ProductId id) {
    try {
      return Optional.of(open(id));
    } catch (SupplierFailure | InvalidValue refusal) {
      return Optional.empty();
    }
  }

  /** Some hits, not in the order of the search. */
  private List<ProductId> someIds() {
    sample().having(Capability.PRODUCT_BATCH).having(Capability.KEYWORD_SEARCH);
    PageRequest page = new PageRequest(1, 3);
    List<Offer> hits =
        sample().port(ProductSearch.class).search(sample().query().page(page)).value().items();
    return List.of(hits.get(2).id(), hits.get(0).id(), hits.get(1).id());
  }

  private List<Product> batch(List<ProductId> ids) {
    sample().having(Capability.PRODUCT_BATCH);
    return catalog().products(ids, Audience.ENGLISH).value();
  }

  private Product open(ProductId id) {
    return catalog().product(id, Audience.ENGLISH).value();
  }

  private Product open(ProductId id, Language language) {
    return catalog().product(id, Audience.reading(language)).value();
  }

  private ProductCatalog catalog() {
    return sample().port(ProductCatalog.class);
  }
}
