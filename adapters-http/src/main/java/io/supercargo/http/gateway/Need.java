package io.supercargo.http.gateway;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import java.util.List;

/** A port that a route answers from, and the capability that users know it by. */
record Need<P>(Class<P> port, Capability capability) {
  static <P> Need<P> of(Class<P> port, Operation operation) {
    return new Need<>(port, operation.capability().orElseThrow());
  }

  /**
   * @throws SupplierFailure.Unsupported when the provider has no such port
   */
  P of(Provider provider) {
    return provider
        .port(port)
        .orElseThrow(
            () ->
                new SupplierFailure.Unsupported(Origin.of(provider.name()), capability, List.of()));
  }
}
