package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.catalogue.Catalogue;
import io.supercargo.sandbox.listing.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small market, made once for all tests that only look at it, and what is known to be in it. */
public final class Stall {
  public static final int OFFERS = 1200;
  private static final Provider ONLY = open(surroundings(MarketStore.inMemory(), folder()));
  private static final List<Listing> LISTINGS = listings();

  private Stall() {}

  public static Provider provider() {
    return ONLY;
  }

  public static <P> P port(Class<P> port) {
    return ONLY.port(port).orElseThrow();
  }

  /** What the market was made of, without any search. */
  public static List<Listing> all() {
    return LISTINGS;
  }

  static Provider open(Surroundings surroundings) {
    return new SandboxType()
        .open(Settings.of("providers.sandbox", Map.of("offers", OFFERS)), surroundings);
  }

  static Surroundings surroundings(MarketStore store, Path folder) {
    return new Surroundings(
        "sandbox",
        InstantSource.system(),
        CallLog.NONE,
        store,
        folder,
        () -> URI.create("http://localhost:8080"),
        Surroundings.Progress.SILENT);
  }

  static Page<Offer> search(SearchQuery query) {
    return port(ProductSearch.class).search(query).value();
  }

  /** Every hit, page by page. */
  static List<Offer> everything(String words, SearchScope scope, Refinement refinement) {
    SearchQuery query =
        new SearchQuery(words, scope, refinement, new PageRequest(1, 100), reading(Language.EN));
    List<Offer> hits = new ArrayList<>();
    Page<Offer> page = search(query);
    hits.addAll(page.items());
    while (page.hasNext()) {
      query = query.page(query.page().next());
      page = search(query);
      hits.addAll(page.items());
    }
    return hits;
  }

  static Audience reading(Language language) {
    return Audience.reading(language);
  }

  private static List<Listing> listings() {
    Catalogue catalogue = new Catalogue(OFFERS, 1);
    return IntStream.range(0, OFFERS).mapToObj(catalogue::listing).toList();
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("supercargo-sandbox");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
