package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unsupported;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configured providers, in the order of the configuration. Thread-safe. */
public final class Providers implements AutoCloseable {
  private final List<Provider> all;
  private final Map<String, Provider> byName = new LinkedHashMap<>();

  public Providers(List<Provider> all) {
    this.all = List.copyOf(all);
    all.forEach(provider -> byName.put(provider.name(), provider));
  }

  public List<Provider> all() {
    return all;
  }

  public Provider named(String name) {
    Provider provider = byName.get(name);
    if (provider == null) {
      throw new InvalidValue("provider", name, "one of " + String.join(", ", byName.keySet()));
    }
    return provider;
  }

  /**
   * @param provider seen from the marketplace that it is about
   * @throws Unsupported unless it can; names those that can
   */
  public void require(Provider provider, Capability needed) {
    if (!provider.can(needed)) {
      List<String> having =
          all.stream()
              .map(other -> other.at(provider.marketplace()))
              .filter(other -> other.can(needed))
              .map(Provider::name)
              .toList();
      throw new Unsupported(
          Origin.of(provider.name()), needed, Optional.of(provider.marketplace()), having);
    }
  }

  /** Closes every one, even when another fails to. */
  @Override
  public void close() {
    List<RuntimeException> failures = new ArrayList<>();
    for (Provider provider : all) {
      try {
        provider.close();
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }
}
