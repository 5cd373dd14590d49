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
 * Remembers the products that somebody had quoted, and tells when one of them is seen to be another
 * than before. Thread-safe.
 */
public final class WatchProducts {
  private static final int MOST = 20_000;

  private final WantedProducts store;
  private final Watch watch;
  private final InstantSource clock;

  /** What need not be asked of the store again. */
  private final Cache<Key, Instant> done = Caffeine.newBuilder().maximumSize(MOST).build();

  public WatchProducts(WantedProducts store, Watch watch, InstantSource clock) {
    this.store = store;
    this.watch = watch;
    this.clock = clock;
  }

  /** One product at one supplier, wanted or seen. */
  private record Key(String provider, ProductId product, boolean wanted) {}

  /** Somebody may buy them. */
  public void want(String provider, List<ProductId> products) {
    List<ProductId> fresh =
        products.stream()
            .filter(product -> done.getIfPresent(new Key(provider, product, true)) == null)
            .toList();
    if (!fresh.isEmpty()) {
      Instant now = clock.instant();
      store.want(provider, fresh, now);
      fresh.forEach(product -> done.put(new Key(provider, product, true), now));
      fresh.forEach(product -> done.invalidate(new Key(provider, product, false)));
    }
  }

  /** A supplier told of it, because somebody asked; the same answer counts once. */
  void saw(Answer<Product> answer) {
    ProductId product = answer.value().id();
    Key key = new Key(answer.provider(), product, false);
    Instant before = done.getIfPresent(key);
    if (before == null || before.isBefore(answer.fetchedAt())) {
      store.saw(
          new KnownProduct(
              answer.provider(),
              product,
              Optional.of(Standing.of(answer.value())),
              answer.fetchedAt()),
          false);
      done.put(key, answer.fetchedAt());
    }
  }

  /**
   * A supplier says that a product is another now. One that nobody wants is not read.
   *
   * @param there seen from the product's marketplace
   * @throws SupplierFailure when it could not be read again
   */
  public void told(Provider there, ProductId product) {
    if (store.product(there.name(), product).isPresent()) {
      Instant asked = clock.instant();
      store.saw(new KnownProduct(there.name(), product, read(there, product), asked), true);
    }
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
