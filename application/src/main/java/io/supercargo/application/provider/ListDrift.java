package io.supercargo.application.provider;

import io.supercargo.ports.provider.Drift;
import io.supercargo.ports.provider.DriftWatch;
import java.util.List;

/** Lists how a provider's answers differ from its contract. Thread-safe. */
public final class ListDrift {
  private final Providers providers;

  public ListDrift(Providers providers) {
    this.providers = providers;
  }

  /**
   * Lists the most severe first; empty for a provider without a wire.
   *
   * @throws io.supercargo.domain.InvalidValue when no provider has this name
   */
  public List<Drift> list(String provider) {
    return providers.named(provider).port(DriftWatch.class).map(DriftWatch::seen).orElse(List.of());
  }
}
