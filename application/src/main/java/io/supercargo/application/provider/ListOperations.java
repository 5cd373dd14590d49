package io.supercargo.application.provider;

import io.supercargo.ports.provider.Operation;
import java.util.List;

/** Lists every wire operation of a provider. Thread-safe. */
public final class ListOperations {
  private final Providers providers;

  public ListOperations(Providers providers) {
    this.providers = providers;
  }

  /**
   * Lists them whole; empty for a provider without a wire.
   *
   * @throws io.supercargo.domain.InvalidValue when no provider has this name
   */
  public List<Operation> list(String provider) {
    return providers.named(provider).operations();
  }
}
