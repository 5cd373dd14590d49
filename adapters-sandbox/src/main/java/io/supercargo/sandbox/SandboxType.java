package io.supercargo.sandbox;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sandbox.SandboxReports;
import io.supercargo.ports.sync.SyncBack;
import io.supercargo.sandbox.account.AddressReader;
import io.supercargo.sandbox.account.ExampleAddress;
import io.supercargo.sandbox.account.SandboxAccounts;
import io.supercargo.sandbox.account.SandboxAddressBook;
import io.supercargo.sandbox.account.SandboxSyncBack;
import io.supercargo.sandbox.trade.Books;
import io.supercargo.sandbox.trade.HouseRules;
import io.supercargo.sandbox.trade.Trading;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The embedded supplier. Opening it makes its market when there is none yet. */
public final class SandboxType implements ProviderType {
  public static final String NAME = "sandbox";

  private static final int MAX_OFFERS = 1_000_000;
  private static final Set<Capability> CAPABILITIES =
      Set.of(
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
          Capability.SELLER_CHAT);

  /** Of the one customer, wherever the goods are. */
  private static final Set<Capability> OF_ACCOUNT =
      Set.of(
          Capability.ADDRESSES,
          Capability.ADDRESS_ENTRY,
          Capability.ADDRESS_PARSING,
          Capability.ACCOUNT,
          Capability.SYNC_BACK);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Provider open(Settings settings, Surroundings surroundings) {
    HouseRules rules = HouseRules.of(settings);
    Stamp stamp = stamp(settings);
    Books books =
        new Books(surroundings.market(), surroundings.name(), surroundings.clock(), rules);
    return provider(
        markets(stamp, books, surroundings), new Trading(books, rules, surroundings), surroundings);
  }

  @Override
  public void check(Settings settings) {
    HouseRules.of(settings);
    stamp(settings);
  }

  private static Stamp stamp(Settings settings) {
    int offers = settings.number("offers", 20_000, 1, MAX_OFFERS);
    int seed = settings.number("seed", 1, 0, Integer.MAX_VALUE);
    settings.done();
    return Stamp.of(offers, seed);
  }

  /** Of every marketplace, in their order. */
  private static List<Market> markets(Stamp stamp, Books books, Surroundings surroundings) {
    return Arrays.stream(Marketplace.values())
        .map(marketplace -> Market.open(stamp.beside(marketplace), surroundings, books::onSale))
        .toList();
  }

  private static Provider provider(
      List<Market> markets, Trading trading, Surroundings surroundings) {
    SandboxPictures pictures = new SandboxPictures(markets);
    UploadedPictures uploads = new UploadedPictures(surroundings.market(), surroundings.name());
    Provider.Builder provider =
        Provider.named(surroundings.name(), NAME)
            .with(ProductPictures.class, pictures)
            .onClose(() -> markets.forEach(Market::close));
    account(provider, surroundings);
    trading.furnish(
        provider,
        markets.stream().map(market -> warehouse(market, surroundings.publicUrl())).toList());
    for (Market market : markets) {
      furnish(provider.at(market.marketplace()), market, pictures, uploads, surroundings);
    }
    return provider.build();
  }

  private static Warehouse warehouse(Market market, Supplier<URI> publicUrl) {
    return new Warehouse(market, new Display(market, publicUrl), publicUrl);
  }

  private static void furnish(
      Provider.Builder provider,
      Market market,
      SandboxPictures pictures,
      UploadedPictures uploads,
      Surroundings surroundings) {
    Display display = new Display(market, surroundings.publicUrl());
    SandboxSearch search = new SandboxSearch(market, display);
    Missing missing = new Missing(surroundings.name());
    SandboxCatalog catalog = new SandboxCatalog(market, display, missing);
    PictureShelf shelf = new PictureShelf(market, surroundings);
    provider
        .with(ProductSearch.class, search)
        .with(Recommendations.class, new SandboxRecommendations(search))
        .with(RelatedProducts.class, new SandboxRelatedProducts(market, display, missing))
        .with(Rankings.class, new SandboxRankings(market, display, missing))
        .with(ImageSearch.class, new SandboxImageSearch(market, display, pictures, uploads, shelf))
        .with(ImageUpload.class, uploads)
        .with(ProductCatalog.class, catalog)
        .with(Categories.class, new SandboxCategories(missing))
        .with(Filters.class, new SandboxFilters())
        .with(FreightDesk.class, new SandboxFreightDesk(market, missing))
        .with(SellerChat.class, new SandboxChat(market, missing, surroundings.publicUrl()));
    new Specialities(market, missing, surroundings.clock()).furnish(provider, catalog);
    CAPABILITIES.forEach(capability -> provider.supports(capability, Support.YES));
  }

  private static void account(Provider.Builder provider, Surroundings surroundings) {
    SandboxAddressBook book =
        new SandboxAddressBook(
            surroundings.market(), surroundings.name(), Optional.of(ExampleAddress.HANGZHOU));
    SandboxSyncBack sync = new SandboxSyncBack(surroundings);
    provider
        .with(SyncBack.class, sync)
        .with(SandboxReports.class, sync.reports())
        .with(AddressBook.class, book)
        .with(AddressDesk.class, book)
        .with(AddressParser.class, new AddressReader())
        .with(BuyerAccounts.class, new SandboxAccounts(surroundings.market(), surroundings.name()));
    OF_ACCOUNT.forEach(capability -> provider.supports(capability, Support.YES));
  }
}
