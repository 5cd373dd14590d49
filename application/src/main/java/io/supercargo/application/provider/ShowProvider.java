package io.supercargo.application.provider;

import io.supercargo.application.provider.ProviderCard.Cell;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Provider;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Shows one provider with its row of the capability matrix and its health. Thread-safe. */
public final class ShowProvider {
  private final Providers providers;
  private final Watch watch;

  public ShowProvider(Providers providers, Watch watch) {
    this.providers = providers;
    this.watch = watch;
  }

  /**
   * @throws io.supercargo.domain.InvalidValue when no provider has this name
   */
  public ProviderCard show(String name) {
    return card(providers.named(name));
  }

  ProviderCard card(Provider provider) {
    Map<Marketplace, Map<Capability, Cell>> reached = new EnumMap<>(Marketplace.class);
    provider.marketplaces().forEach(where -> reached.put(where, row(provider.at(where))));
    return new ProviderCard(
        provider.name(),
        provider.type(),
        provider.edition(),
        row(provider),
        Collections.unmodifiableMap(reached),
        watch.health(provider),
        provider.circuit(),
        provider.budget());
  }

  private Map<Capability, Cell> row(Provider provider) {
    Map<Capability, Cell> row = new EnumMap<>(Capability.class);
    for (Capability capability : Capability.values()) {
      row.put(
          capability, new Cell(provider.support(capability), watch.seenLive(provider, capability)));
    }
    return Collections.unmodifiableMap(row);
  }
}
