package io.supercargo.application.product;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.KnownProduct;
import io.supercargo.domain.product.KnownProduct.Standing;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.WantedProducts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the products that somebody had quoted or looked at, and tells when one of them is seen
 * to be another than before. Who has one quoted is remembered in the store; looks are remembered in
 * the memory of this node alone, the last twenty thousand, so that reading writes nothing. A
 * product that changes between two looks is remembered in the store from then on. Thread-safe.
 */
public final class WatchProducts {
  private static final int MOST = 20_000;

  private final WantedProducts store;
  private final Watch watch;
  private final InstantSource clock;

  /** What need not be told to the store again. */
  private final Cache<Key, Instant> wanted = Caffeine.newBuilder().maximumSize(MOST).build();

  private final Cache<Key, KnownProduct> looks = Caffeine.newBuilder().maximumSize(MOST).build();

  public WatchProducts(WantedProducts store, Watch watch, InstantSource clock) {
    this.store = store;
    this.watch = watch;
    this.clock = clock;
  }

  /** One product at one supplier. */
  private record Key(String provider, ProductId product) {
    static Key of(KnownProduct look) {
      return new Key(look.provider(), look.product());
    }
  }

  /** Somebody may buy them. */
  public void want(String provider, List<ProductId> products) {
    List<ProductId> fresh =
        products.stream()
            .filter(product -> wanted.getIfPresent(new Key(provider, product)) == null)
            .toList();
    if (!fresh.isEmpty()) {
      Instant now = clock.instant();
      fresh.stream().flatMap(product -> last(provider, product).stream()).forEach(this::remember);
      store.want(provider, fresh, now);
      fresh.forEach(product -> wanted.put(new Key(provider, product), now));
    }
  }

  /** A supplier told of it, because somebody asked; the same answer counts once. */
  void saw(Answer<Product> answer) {
    saw(answer.provider(), answer.value(), answer.fetchedAt());
  }

  /**
   * The same, however it was asked.
   *
   * @param at when the supplier told
   */
  void saw(String provider, Product product, Instant at) {
    KnownProduct look =
        new KnownProduct(provider, product.id(), Optional.of(Standing.of(product)), at);
    Optional<KnownProduct> before = last(provider, product.id());
    if (before.filter(earlier -> !earlier.seen().isBefore(look.seen())).isPresent()) {
      return;
    }
    looks.put(Key.of(look), look);
    Optional<KnownProduct> other =
        before.filter(earlier -> !earlier.standing().equals(look.standing()));
    other.ifPresent(this::remember);
    if (before.isEmpty() || other.isPresent() || wanted.getIfPresent(Key.of(look)) != null) {
      store.saw(look, false);
    }
  }

  /**
   * A supplier says that a product is another now. One that nobody wanted or looked at is not read.
   *
   * @param there seen from the product's marketplace
   * @throws SupplierFailure when it could not be read again
   */
  public void told(Provider there, ProductId product) {
    Optional<KnownProduct> before = last(there.name(), product);
    boolean isKept = store.product(there.name(), product).isPresent();
    if (!isKept && before.isEmpty()) {
      return;
    }
    Instant asked = clock.instant();
    KnownProduct look = new KnownProduct(there.name(), product, read(there, product), asked);
    if (!isKept) {
      before.ifPresent(this::remember);
    }
    store.saw(look, true);
    if (look.standing().isPresent()) {
      looks.put(Key.of(look), look);
    }
  }

  private Optional<KnownProduct> last(String provider, ProductId product) {
    return Optional.ofNullable(looks.getIfPresent(new Key(provider, product)));
  }

  /** How it stood when somebody looked, so that the store can tell what is new. */
  private void remember(KnownProduct look) {
    store.want(look.provider(), List.of(look.product()), look.seen());
    store.saw(look, false);
    wanted.put(Key.of(look), look.seen());
  }

  private Optional<Standing> read(Provider there, ProductId product) {
    if (!there.can(Capability.PRODUCT_DETAIL)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Standing.of(
              watch
                  .over(
                      there,
                      Capability.PRODUCT_DETAIL,
                      () ->
                          Ports.of(there, ProductCatalog.class).product(product, Audience.ENGLISH))
                  .value()));
    } catch (SupplierFailure.NotFound gone) {
      return Optional.of(Standing.GONE);
    }
  }
}
