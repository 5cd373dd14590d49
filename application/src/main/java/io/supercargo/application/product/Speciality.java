package io.supercargo.application.product;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.product.SearchNavigation;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Something that a few suppliers can be asked, and how they are asked it.
 *
 * @param where the one marketplace that can know; empty leaves it to the caller
 */
public record Speciality<P, T>(Optional<Marketplace> where, Inquiry.Question<P, T> question) {
  private static <P, T> Speciality<P, T> anywhere(Inquiry.Question<P, T> question) {
    return new Speciality<>(Optional.empty(), question);
  }

  private static <P, T> Speciality<P, T> of(ProductId id, Inquiry.Question<P, T> question) {
    return new Speciality<>(Optional.of(id.marketplace()), question);
  }

  /** What others search for in a category. */
  public static Speciality<HotWords, List<Text>> hotWords(CategoryId category, Language language) {
    return anywhere(
        new Inquiry.Question<>(
            Capability.HOT_WORDS,
            HotWords.class,
            List.of(category, language),
            port -> port.hotWords(category, language)));
  }

  /** By what the hits of some words can be narrowed. */
  public static Speciality<SearchNavigation, List<Topic>> topics(String words, Audience audience) {
    return anywhere(
        new Inquiry.Question<>(
            Capability.SEARCH_NAVIGATION,
            SearchNavigation.class,
            List.of(words, audience),
            port -> port.topics(words, audience)));
  }

  /** The categories whose Chinese name holds a text. */
  public static Speciality<CategorySearch, List<Category>> categories(
      String part, Language language) {
    return anywhere(
        new Inquiry.Question<>(
            Capability.CATEGORY_SEARCH,
            CategorySearch.class,
            List.of(part, language),
            port -> port.named(part, language)));
  }

  /** Who carries parcels. */
  public static Speciality<Carriers, List<Carrier>> carriers() {
    return anywhere(
        new Inquiry.Question<>(Capability.CARRIERS, Carriers.class, List.of(), Carriers::carriers));
  }

  /** The product behind a link. */
  public static Speciality<ProductLinks, Product> behind(URI link, Audience audience) {
    return anywhere(
        new Inquiry.Question<>(
            Capability.PRODUCT_LINK,
            ProductLinks.class,
            List.of(link, audience),
            port -> port.product(link, audience)));
  }

  /** The product with a barcode. */
  public static Speciality<Barcodes, Product> with(Barcode barcode, Audience audience) {
    return anywhere(
        new Inquiry.Question<>(
            Capability.BARCODES,
            Barcodes.class,
            List.of(barcode, audience),
            port -> port.product(barcode, audience)));
  }

  /** How a product sold lately. */
  public static Speciality<SalesTrends, SalesTrend> sales(ProductId product) {
    return of(
        product,
        new Inquiry.Question<>(
            Capability.SALES_TREND, SalesTrends.class, product, port -> port.trend(product)));
  }

  /** Under which ids a product can be ordered. */
  public static Speciality<BuyableItems, BuyableItem> buyable(ProductId product) {
    return of(
        product,
        new Inquiry.Question<>(
            Capability.ITEM_LOOKUP, BuyableItems.class, product, port -> port.item(product)));
  }

  /** The selection, seen from where it can be known. */
  Selection narrowed(Selection selection) {
    return where.map(selection::at).orElse(selection);
  }
}
