package io.supercargo.application.product;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxControl;
import java.time.InstantSource;

/** Notes what clients of gateways look at. Thread-safe. */
public final class Onlookers {
  private final WatchProducts watched;
  private final InstantSource clock;

  public Onlookers(WatchProducts watched, InstantSource clock) {
    this.watched = watched;
    this.clock = clock;
  }

  /** The provider whose products are watched once they were opened. */
  public Provider before(Provider provider) {
    if (provider.port(SandboxControl.class).isPresent()) {
      return provider; // its customers look at it, not we
    }
    Provider prepared = provider;
    for (Marketplace where : provider.marketplaces()) {
      prepared = here(prepared.at(where));
    }
    return prepared.at(provider.marketplace());
  }

  private Provider here(Provider there) {
    return there
        .port(ProductCatalog.class)
        .map(
            catalog ->
                there.replacing(
                    ProductCatalog.class,
                    new WatchedCatalog(there.name(), catalog, watched, clock)))
        .orElse(there);
  }
}
