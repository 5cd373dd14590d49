package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.Refinement;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where every question to the fake market is put: counted, disturbed, refused or answered. */
final class Counter {
  private final String provider;
  private final Marketplace marketplace;
  private final Set<Capability> lacking;
  private final List<Capability> asked = new CopyOnWriteArrayList<>();
  private volatile Consumer<Capability> disturbance = ignored -> {};

  Counter(String provider, Marketplace marketplace, Set<Capability> lacking) {
    this.provider = provider;
    this.marketplace = marketplace;
    this.lacking = lacking;
  }

  String name() {
    return provider;
  }

  boolean has(Capability capability) {
    return !lacking.contains(capability);
  }

  List<Capability> asked() {
    return List.copyOf(asked);
  }

  void disturb(Consumer<Capability> by) {
    disturbance = by;
  }

  void serve(Capability capability) {
    asked.add(capability);
    disturbance.accept(capability);
    if (!has(capability)) {
      throw new SupplierFailure.Unsupported(Origin.of(provider), capability, List.of());
    }
  }

  void check(Refinement refinement) {
    for (Filter filter : refinement.filters().all()) {
      if (!FakeFilters.TAKEN.contains(filter)) {
        throw invalid("filter", "unknown filter: " + filter.code());
      }
    }
    refinement
        .sort()
        .keys()
        .forEach(
            key -> {
              if (!FakeFilters.SORT_KEYS.contains(key.by())) {
                throw invalid("sort", "unknown sort key: " + key.by().code());
              }
            });
  }

  Stream<Ware> wares() {
    return Shelves.wares(marketplace);
  }

  Optional<Ware> find(ProductId id) {
    return wares().filter(ware -> ware.is(id)).findFirst();
  }

  Ware ware(ProductId id) {
    return find(id).orElseThrow(() -> notFound("product " + id));
  }

  /** A body of its own travels with each answer, as with a supplier that has a wire. */
  <T> Reply<T> reply(T value) {
    return new Reply<>(value, () -> "{\"market\":\"" + provider + "\"}");
  }

  SupplierFailure notFound(String what) {
    return new SupplierFailure.NotFound(Origin.of(provider), "no such " + what);
  }

  SupplierFailure invalid(String field, String message) {
    return new SupplierFailure.Invalid(Origin.of(provider), Optional.of(field), message);
  }
}
