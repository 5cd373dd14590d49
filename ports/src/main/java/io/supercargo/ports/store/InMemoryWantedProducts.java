package io.supercargo.ports.store;

import io.supercargo.domain.event.ProductEvents;
import io.supercargo.domain.product.KnownProduct;
import io.supercargo.domain.product.ProductId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products in a map. */
final class InMemoryWantedProducts implements WantedProducts {
  private final Map<List<Object>, KnownProduct> products = new HashMap<>();
  private final EventLog log;

  InMemoryWantedProducts(EventLog log) {
    this.log = log;
  }

  @Override
  public synchronized void want(String provider, List<ProductId> wanted, Instant now) {
    for (ProductId product : wanted) {
      products.putIfAbsent(
          List.of(provider, product), new KnownProduct(provider, product, Optional.empty(), now));
    }
  }

  @Override
  public synchronized Optional<KnownProduct> product(String provider, ProductId product) {
    return Optional.ofNullable(products.get(List.of(provider, product)));
  }

  @Override
  public synchronized void saw(KnownProduct now, boolean told) {
    KnownProduct before = products.get(List.of(now.provider(), now.product()));
    if (before != null && !now.seen().isBefore(before.seen())) {
      KnownProduct after = before.joined(now);
      products.put(List.of(now.provider(), now.product()), after);
      log.append(ProductEvents.between(before, after, told));
    }
  }
}
