package io.supercargo.application.provider;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
