package io.supercargo.testkit.product;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Operation.Use;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import java.util.List;
import java.util.Optional;

final class ProviderContractTest extends SuiteThatBites {
  private static final Operation SEARCH = operation("/search");

  ProviderContractTest() {
    super(
        Suite.class,
        List.of(
            new Planted("hasNames", honest -> Provider.named("x", "").build()),
            new Planted("declaresSomething", honest -> Provider.named("x", "y").build()),
            new Planted(
                "everyDeclaredCapabilityHasAPort",
                honest -> Planted.copy(honest).supports(Capability.MESSAGES, Support.YES).build()),
            new Planted(
                "assumedOperationsSayWhatWasAssumed",
                honest -> Planted.copy(honest).operations(List.of(unexplained())).build()),
            Planted.in(ProductSearch.class, "declaredCapabilitiesAnswer", honest -> refusing()),
            new Planted("otherCapabilitiesAreRefusedByName", honest -> imitating()),
            new Planted(
                "operationsCanBeToldApart",
                honest -> Planted.copy(honest).operations(List.of(SEARCH, SEARCH)).build()),
            new Planted(
                "operationsSayHowTheyAreCalled",
                honest -> Planted.copy(honest).operations(List.of(operation("search"))).build())));
  }

  static final class Suite extends ProviderContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Operation operation(String path) {
    return new Operation(
        "search",
        "product",
        Optional.empty(),
        Use.READ,
        "GET",
        path,
        Evidence.DOCUMENTED,
        List.of(),
        Optional.empty());
  }

  private static Operation unexplained() {
    return new Operation(
        "search",
        "product",
        Optional.empty(),
        Use.READ,
        "GET",
        "/",
        Evidence.ASSUMED,
        List.of(),
        Optional.empty());
  }

  private static ProductSearch refusing() {
    return query -> {
      throw new SupplierFailure.Unsupported(Origin.of("fake"), query.scope().needs(), List.of());
    };
  }

  /** Searches the whole market where it was asked for a shop that it cannot search. */
  private static Provider imitating() {
    Provider honest =
        FakeMarket.lacking("fake", Capability.SHOP_SEARCH, Capability.COLLECTION_SEARCH).provider();
    return Planted.copy(honest)
        .with(ProductSearch.class, query -> Reply.of(Page.of(List.of(), query.page(), 0)))
        .build();
  }
}
