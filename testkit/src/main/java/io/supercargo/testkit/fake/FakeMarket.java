package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.ImageRef;
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
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.sync.SyncBack;
import io.supercargo.testkit.order.OrderSample;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.Sample;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A small market in memory: 48 bags, lamps, dresses and phone cases, titled in Chinese, English and
 * Russian. The same each time. Thread-safe.
 *
 * <p>Every port is there, keeps its contract, and can be disturbed to fail or to wait.
 */
public final class FakeMarket {
  private static final Set<Capability> ALL =
      EnumSet.of(
          Capability.KEYWORD_SEARCH,
          Capability.SHOP_SEARCH,
          Capability.COLLECTION_SEARCH,
          Capability.IMAGE_SEARCH,
          Capability.IMAGE_UPLOAD,
          Capability.PRODUCT_DETAIL,
          Capability.PRODUCT_BATCH,
          Capability.RELATED_PRODUCTS,
          Capability.RECOMMENDATIONS,
          Capability.RANKINGS,
          Capability.CATEGORIES,
          Capability.FILTERS,
          Capability.FREIGHT_ESTIMATE,
          Capability.ADDRESSES,
          Capability.ADDRESS_ENTRY,
          Capability.ADDRESS_PARSING,
          Capability.ACCOUNT,
          Capability.SELLER_CHAT,
          Capability.SEARCH_NAVIGATION,
          Capability.HOT_WORDS,
          Capability.CATEGORY_SEARCH,
          Capability.PRODUCT_POOL,
          Capability.PRODUCT_LINK,
          Capability.SALES_TREND,
          Capability.BRANDS,
          Capability.BARCODES,
          Capability.ITEM_LOOKUP,
          Capability.CART,
          Capability.QUOTE,
          Capability.ORDER,
          Capability.ORDER_LOOKUP,
          Capability.ORDER_CANCEL,
          Capability.RECEIPT,
          Capability.PAYMENT,
          Capability.PAYMENT_LINK,
          Capability.PAYMENT_WAYS,
          Capability.FRONT_WAREHOUSE,
          Capability.PAYMENT_VOUCHER,
          Capability.BILLS,
          Capability.SYNC_BACK,
          Capability.SHIPMENT_TRACKING,
          Capability.CARRIERS,
          Capability.CONSIGNMENT,
          Capability.WAREHOUSE,
          Capability.REFUND,
          Capability.REFUND_LIMIT,
          Capability.REFUND_LOOKUP,
          Capability.REFUND_LIST,
          Capability.REFUND_CANCEL,
          Capability.REFUND_CHANGE,
          Capability.REFUND_RETURN,
          Capability.REFUND_EVIDENCE,
          Capability.REFUND_LETTERS,
          Capability.REFUND_HISTORY);

  private static final int KNOWN = 8;
  private static final int FREE = 3;

  private final Marketplace marketplace;
  private final Counter counter;
  private final FakeTrade orders;
  private final FakeSync sync;
  private final Provider provider;

  private FakeMarket(String name, Marketplace marketplace, Set<Capability> lacking) {
    this.marketplace = marketplace;
    this.counter = new Counter(name, marketplace, lacking);
    this.orders = new FakeTrade(marketplace, counter);
    this.sync = new FakeSync(counter);
    this.provider = open(name);
  }

  /** A market that can do all that there is a port for. */
  public static FakeMarket named(String name) {
    return at(Marketplace.ALIBABA_1688, name);
  }

  /** The same goods with the ids of another marketplace; nothing is sold at 1688 then. */
  public static FakeMarket at(Marketplace marketplace, String name) {
    return new FakeMarket(name, marketplace, Set.of());
  }

  /** A market that refuses some things by name. */
  public static FakeMarket lacking(String name, Capability first, Capability... others) {
    return new FakeMarket(name, Marketplace.ALIBABA_1688, EnumSet.of(first, others));
  }

  public Provider provider() {
    return provider;
  }

  /** Runs before each answer, on the asking thread: may throw a failure, or wait. */
  public FakeMarket disturb(Consumer<Capability> by) {
    counter.disturb(by);
    return this;
  }

  /** What it was told of its customers' own sales, in order. */
  public List<Object> sales() {
    return sync.heard();
  }

  /** What was asked for so far, in order. */
  public List<Capability> asked() {
    return counter.asked();
  }

  /** Everything on sale, the n-th product as the rule makes it. */
  public static List<Product> products(Language language) {
    return products(Marketplace.ALIBABA_1688, language);
  }

  /** The same with the ids of a marketplace. */
  public static List<Product> products(Marketplace marketplace, Language language) {
    return Shelves.wares(marketplace).map(ware -> ware.product(language)).toList();
  }

  /** The main picture of the n-th product, a PNG. */
  public static ImageRef.Bytes picture(int number) {
    return new ImageRef.Bytes(FakePictures.png(number));
  }

  /** What the contract suites are told of this market. */
  public Sample sample() {
    return sampleThrough(provider);
  }

  /** The same, for a provider that reaches this market over a wire; it is looked at there. */
  public Sample sampleThrough(Provider other) {
    return sample(other, Ware::id);
  }

  /** The same, for a wire that knows products by the market's references alone. */
  public Sample sampleByReference(Provider other) {
    return sample(other, Ware::reference)
        .missing(new ProductId.Opaque(marketplace, "nobody-has-this"));
  }

  /** What the suites of buying are told of this market. */
  public OrderSample orderSample() {
    return orderSampleThrough(provider);
  }

  /** The same, for a provider that reaches this market over a wire; it is looked at there. */
  public OrderSample orderSampleThrough(Provider other) {
    return orders.sample(other.at(marketplace));
  }

  /** Makes the seller send a paid order. */
  public void send(String orderId) {
    orders.send(orderId);
  }

  private Sample sample(Provider through, Function<Ware, ProductId> name) {
    return Sample.of(through.at(marketplace), "new")
        .carries(Carried.values())
        .character("布")
        .product(name.apply(ware(KNOWN)))
        .freePost(name.apply(ware(FREE)))
        .missing(new ProductId.Native(marketplace, "1"))
        .category(Thing.BAG.category(2))
        .shop(Ware.shopId(marketplace, 1))
        .missingShop(Ware.shopId(marketplace, 9))
        .collection("spring")
        .pool(FakeProductPools.ONLY)
        .picture(picture(KNOWN), name.apply(ware(KNOWN)))
        .link(FakeProductLinks.link(ware(KNOWN)))
        .barcode(FakeBarcodes.barcode(ware(KNOWN)))
        .filters(Filter.SHIPS_IN_24H, Filter.SEVEN_DAY_RETURN)
        .languages(Language.EN, Language.RU);
  }

  private Ware ware(int number) {
    return new Ware(marketplace, number);
  }

  private Provider open(String name) {
    FakeImageSearch images = new FakeImageSearch(counter);
    FakeAddresses addresses = new FakeAddresses(counter);
    Provider.Builder builder =
        Provider.named(name, "fake")
            .mainly(marketplace)
            .with(ProductSearch.class, new FakeProductSearch(counter))
            .with(ImageSearch.class, images)
            .with(ImageUpload.class, images)
            .with(ProductCatalog.class, new FakeProductCatalog(counter))
            .with(Recommendations.class, new FakeRecommendations(counter))
            .with(RelatedProducts.class, new FakeRelatedProducts(counter))
            .with(Rankings.class, new FakeRankings(counter))
            .with(Categories.class, new FakeCategories(counter))
            .with(Filters.class, new FakeFilters(counter))
            .with(FreightDesk.class, new FakeFreightDesk(counter))
            .with(AddressBook.class, addresses)
            .with(AddressDesk.class, addresses)
            .with(AddressParser.class, addresses)
            .with(BuyerAccounts.class, new FakeAccounts(counter))
            .with(SellerChat.class, new FakeSellerChat(counter))
            .with(SearchNavigation.class, new FakeSearchNavigation(counter))
            .with(HotWords.class, new FakeHotWords(counter))
            .with(CategorySearch.class, new FakeCategorySearch(counter))
            .with(ProductPools.class, new FakeProductPools(counter))
            .with(ProductLinks.class, new FakeProductLinks(counter))
            .with(SalesTrends.class, new FakeSalesTrends(counter))
            .with(Brands.class, new FakeBrands(counter))
            .with(Barcodes.class, new FakeBarcodes(counter))
            .with(BuyableItems.class, new FakeBuyableItems(counter))
            .with(SyncBack.class, sync);
    orders.furnish(builder);
    ALL.stream()
        .filter(counter::has)
        .forEach(capability -> builder.supports(capability, Support.YES));
    return builder.build();
  }
}
