package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.provider.Provider;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/**
 * A provider to be examined, and what is known of the goods behind it. One sample serves all
 * suites; it is put together once and may be shared by tests.
 */
public final class Sample {
  final Provider provider;
  final Set<Carried> carried = EnumSet.noneOf(Carried.class);
  String word = "";
  String nothing = "qzvxkwj";
  int pageSize = 5;
  List<Filter> filters = List.of();
  List<SortKey> sorts = List.of(SortKey.PRICE, SortKey.MONTHLY_SALES);
  List<Language> languages = List.of();
  ProductId missing = new ProductId.Native(Marketplace.ALIBABA_1688, "1");
  Optional<String> character = Optional.empty();
  Optional<ProductId> product = Optional.empty();
  Optional<ProductId> freePost = Optional.empty();
  Optional<CategoryId> category = Optional.empty();
  Optional<ShopId> shop = Optional.empty();
  Optional<String> collection = Optional.empty();
  Optional<String> pool = Optional.empty();
  Optional<Pictured> picture = Optional.empty();
  Optional<URI> link = Optional.empty();
  Optional<Barcode> barcode = Optional.empty();
  ShopId missingShop = new ShopId("nobody-sells-here");
  boolean narrowsByCategory = true;
  boolean tellsTotals = true;
  boolean refinesPictures = true;
  boolean translatesDetails = true;
  boolean estimatesQuantities = true;

  private Sample(Provider provider) {
    this.provider = provider;
  }

  /** A picture and whose it is. */
  record Pictured(ImageRef.Bytes picture, ProductId product) {}

  /**
   * @param word finds more than two pages and at most 2,000 offers
   */
  public static Sample of(Provider provider, String word) {
    Sample sample = new Sample(provider);
    sample.word = word;
    return sample;
  }

  /** Rows per page, 5 unless told. */
  public Sample pageSize(int rows) {
    pageSize = rows;
    return this;
  }

  public Sample carries(Carried... what) {
    carried.addAll(List.of(what));
    return this;
  }

  /** Takes back what another sample said of its own wire. */
  public Sample carriesOnly(Carried... what) {
    carried.clear();
    return carries(what);
  }

  /** Words that find nothing; a row of letters unless told. */
  public Sample nothing(String words) {
    nothing = words;
    return this;
  }

  /** A single Chinese character that stands inside the words of some titles. */
  public Sample character(String one) {
    character = Optional.of(one);
    return this;
  }

  /** A product that is there; its freight is asked too. */
  public Sample product(ProductId known) {
    product = Optional.of(known);
    return this;
  }

  /** An id of the right form that nobody has; 1688:1 unless told. */
  public Sample missing(ProductId unknown) {
    missing = unknown;
    return this;
  }

  /** A product that travels free. */
  public Sample freePost(ProductId known) {
    freePost = Optional.of(known);
    return this;
  }

  /** A category with some, but not all, of the word's hits in it or below it. */
  public Sample category(CategoryId known) {
    category = Optional.of(known);
    return this;
  }

  /** A shop with more than one offer that the word finds. */
  public Sample shop(ShopId known) {
    shop = Optional.of(known);
    return this;
  }

  /** An id of the right form that no shop has. */
  public Sample missingShop(ShopId unknown) {
    missingShop = unknown;
    return this;
  }

  /** For a wire whose pages do not say how many hits there are in all. */
  public Sample tellsNoTotals() {
    tellsTotals = false;
    return this;
  }

  /** For a wire that takes neither filters nor categories. */
  public Sample narrowsByPriceAlone() {
    filters = List.of();
    narrowsByCategory = false;
    return this;
  }

  /** For a wire whose picture search takes a picture and nothing else. */
  public Sample plainPictures() {
    refinesPictures = false;
    return this;
  }

  /** For a wire whose details tell no translations, although its hits do. */
  public Sample detailsInOneLanguage() {
    translatesDetails = false;
    return this;
  }

  /** For a wire that estimates the freight of single pieces alone. */
  public Sample singlePieces() {
    estimatesQuantities = false;
    return this;
  }

  /** A collection with at least one offer that the word finds. */
  public Sample collection(String known) {
    collection = Optional.of(known);
    return this;
  }

  /** A pool with more than two pages in it. */
  public Sample pool(String known) {
    pool = Optional.of(known);
    return this;
  }

  /** A picture of one product that no other product looks more like. */
  public Sample picture(ImageRef.Bytes picture, ProductId owner) {
    this.picture = Optional.of(new Pictured(picture, owner));
    return this;
  }

  /** A link to the known product, of the form that people share. */
  public Sample link(URI known) {
    link = Optional.of(known);
    return this;
  }

  /** What stands on the package of the known product. */
  public Sample barcode(Barcode known) {
    barcode = Optional.of(known);
    return this;
  }

  /** Filters that the provider takes: at least one of the word's hits satisfies all of them. */
  public Sample filters(Filter... some) {
    filters = List.of(some);
    return this;
  }

  /** Sort keys that the provider takes; price and monthly sales unless told. */
  public Sample sorts(SortKey... some) {
    sorts = List.of(some);
    return this;
  }

  /** Two languages in which the hits' titles differ. */
  public Sample languages(Language one, Language another) {
    languages = List.of(one, another);
    return this;
  }

  /**
   * This sample, or the end of the test without a verdict where the provider lacks a capability.
   */
  Sample having(Capability capability) {
    Assumptions.assumeTrue(
        provider.can(capability), () -> provider + " does not declare " + capability.code());
    return this;
  }

  /** Ends the test without a verdict where the wire does not tell what the law is about. */
  void needs(Carried what) {
    Assumptions.assumeTrue(carried.contains(what), () -> what + " is not carried");
  }

  /** Ends the test without a verdict where nobody tells how many hits there are. */
  void needsTotals() {
    Assumptions.assumeTrue(tellsTotals, "totals are not told");
  }

  /** A port that the provider must have. */
  <P> P port(Class<P> port) {
    return provider
        .port(port)
        .orElseThrow(() -> new AssertionError(provider + " has no " + port.getSimpleName()));
  }

  ProductId product() {
    return hint(product, "product");
  }

  SearchQuery query() {
    return SearchQuery.of(word);
  }

  static <T> T hint(Optional<T> hint, String name) {
    return hint.orElseThrow(() -> new AssertionError("the sample has no hint: " + name));
  }
}
