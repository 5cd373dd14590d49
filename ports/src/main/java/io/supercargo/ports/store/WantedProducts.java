package io.supercargo.ports.store;

import io.supercargo.domain.product.KnownProduct;
import io.supercargo.domain.product.ProductId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Products that somebody wants, as they were last seen. Thread-safe; several nodes may share one.
 */
public interface WantedProducts {
  /** Remembers them from now on; what is known of one already stays. */
  void want(String provider, List<ProductId> products, Instant now);

  /** Empty for one that nobody wants. */
  Optional<KnownProduct> product(String provider, ProductId product);

  /**
   * Keeps how a product stands, {@link KnownProduct#joined} with what is known, and writes down
   * what changed, all in one transaction. One that nobody wants is passed over, and so is a look
   * that is older than the last.
   *
   * @param told whether the supplier said that it changed
   */
  void saw(KnownProduct now, boolean told);

  /** A store that forgets when the process ends. */
  static WantedProducts inMemory(EventLog log) {
    return new InMemoryWantedProducts(log);
  }
}
