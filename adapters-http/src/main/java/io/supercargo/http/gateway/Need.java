package io.supercargo.http.gateway;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;

/** A port that a route answers from, and the capability and marketplace that it is asked for. */
record Need<P>(Class<P> port, Capability capability, Optional<Marketplace> marketplace) {
  static <P> Need<P> of(Class<P> port, Operation operation) {
    return new Need<>(port, operation.capability().orElseThrow(), operation.marketplace());
  }

  /**
   * @throws SupplierFailure.Unsupported when the provider has no such port
   */
  P of(Provider provider) {
    return marketplace
        .map(provider::at)
        .orElse(provider)
        .port(port)
        .orElseThrow(
            () ->
                new SupplierFailure.Unsupported(
                    Origin.of(provider.name()), capability, marketplace, List.of()));
  }
}
