package io.supercargo.testkit.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.freight.FreightQuery.Destination;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.HotWords;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductLinks;
import io.supercargo.ports.product.ProductPools;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.testkit.account.Clients;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The smallest question that only a provider with the capability can take.
 *
 * @param <P> the port it is asked of
 */
record Probe<P>(Capability capability, Class<P> port, Consumer<P> question) {
  /** Enough of a picture for a provider that will not look at it. */
  private static final ImageRef.Bytes ANY_PICTURE =
      new ImageRef.Bytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));

  private static final URI ANY_LINK = URI.create("https://s.example/nobody-has-this");
  private static final Barcode ANY_BARCODE = Barcode.checked("690000000000");
  private static final PageRequest FIRST = new PageRequest(1, 5);

  static List<Probe<?>> of(Sample sample) {
    SearchQuery query = sample.query();
    ProductId product = sample.product.orElse(sample.missing);
    ShopId shop = sample.shop.orElse(new ShopId("nobody-sells-here"));
    ImageRef.Bytes picture = sample.picture.map(Sample.Pictured::picture).orElse(ANY_PICTURE);
    CategoryId category = sample.category.orElse(CategoryId.of(1));
    FreightQuery freight = new FreightQuery(product, 1, Destination.of("330108"), List.of());
    Audience reader = Audience.ENGLISH;
    return List.of(
        search(query),
        search(query.in(new SearchScope.InShop(shop))),
        search(query.in(new SearchScope.InCollection(sample.collection.orElse("none")))),
        new Probe<>(
            Capability.IMAGE_SEARCH,
            ImageSearch.class,
            port -> port.search(ImageQuery.of(searchable(sample, picture)))),
        new Probe<>(
            Capability.IMAGE_UPLOAD, ImageUpload.class, port -> port.upload(picture, reader)),
        new Probe<>(
            Capability.PRODUCT_DETAIL, ProductCatalog.class, port -> port.product(product, reader)),
        new Probe<>(
            Capability.PRODUCT_BATCH,
            ProductCatalog.class,
            port -> port.products(List.of(product), reader)),
        new Probe<>(
            Capability.RECOMMENDATIONS,
            Recommendations.class,
            port -> port.recommended(FIRST, reader)),
        new Probe<>(
            Capability.RELATED_PRODUCTS,
            RelatedProducts.class,
            port -> port.related(product, FIRST, reader)),
        new Probe<>(
            Capability.RANKINGS,
            Rankings.class,
            port -> port.ranking(new RankingQuery(RankType.HOT, category, 1, reader))),
        new Probe<>(Capability.CATEGORIES, Categories.class, port -> port.top(Language.EN)),
        new Probe<>(Capability.FILTERS, Filters.class, port -> port.filters(reader)),
        new Probe<>(
            Capability.FREIGHT_ESTIMATE, FreightDesk.class, port -> port.estimate(freight, reader)),
        new Probe<>(Capability.ADDRESSES, AddressBook.class, AddressBook::addresses),
        new Probe<>(
            Capability.ADDRESS_ENTRY, AddressDesk.class, port -> port.update("1", Clients.plain())),
        new Probe<>(
            Capability.ADDRESS_PARSING, AddressParser.class, port -> port.parse("滨江区网商路699号")),
        new Probe<>(
            Capability.ACCOUNT,
            BuyerAccounts.class,
            port -> port.register(Clients.japanese("probe", "probe"))),
        new Probe<>(
            Capability.SELLER_CHAT,
            SellerChat.class,
            port -> port.link(new ChatQuery(Optional.of(shop), Optional.of(product)))),
        new Probe<>(
            Capability.SEARCH_NAVIGATION,
            SearchNavigation.class,
            port -> port.topics(query.words(), reader)),
        new Probe<>(
            Capability.HOT_WORDS, HotWords.class, port -> port.hotWords(category, Language.EN)),
        new Probe<>(
            Capability.CATEGORY_SEARCH, CategorySearch.class, port -> port.named("包", Language.EN)),
        new Probe<>(
            Capability.PRODUCT_POOL,
            ProductPools.class,
            port -> port.total(sample.pool.orElse("1"), Optional.empty())),
        new Probe<>(
            Capability.PRODUCT_LINK,
            ProductLinks.class,
            port -> port.product(sample.link.orElse(ANY_LINK), reader)),
        new Probe<>(Capability.SALES_TREND, SalesTrends.class, port -> port.trend(product)),
        new Probe<>(Capability.BRANDS, Brands.class, port -> port.brands(FIRST, Language.EN)),
        new Probe<>(
            Capability.BARCODES,
            Barcodes.class,
            port -> port.product(sample.barcode.orElse(ANY_BARCODE), reader)),
        new Probe<>(Capability.ITEM_LOOKUP, BuyableItems.class, port -> port.item(product)));
  }

  void ask(Sample sample) {
    question.accept(sample.port(port));
  }

  private static Probe<ProductSearch> search(SearchQuery query) {
    return new Probe<>(query.scope().needs(), ProductSearch.class, port -> port.search(query));
  }

  private static ImageRef searchable(Sample sample, ImageRef.Bytes picture) {
    return sample.provider.can(Capability.IMAGE_UPLOAD)
        ? sample.port(ImageUpload.class).upload(picture, Audience.ENGLISH).value()
        : picture;
  }
}
