package io.supercargo.application.order;

import io.supercargo.domain.Marketplace;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxControl;
import java.time.InstantSource;
import java.util.Optional;

/** Puts the journal before providers that gateways answer from. Thread-safe. */
public final class Journaling {
  private final Dispatch dispatch;
  private final Settle settle;
  private final Ids ids;
  private final InstantSource clock;

  public Journaling(Dispatch dispatch, Settle settle, Ids ids, InstantSource clock) {
    this.dispatch = dispatch;
    this.settle = settle;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The provider with its desks behind the journal.
   *
   * @param client names who orders, among all clients of all gateways
   */
  public Provider before(Provider provider, String client) {
    if (provider.port(SandboxControl.class).isPresent()) {
      return provider; // a supplier of our own answers as suppliers do, its lost answers lost
    }
    Provider prepared = provider;
    for (Marketplace where : provider.marketplaces()) {
      Provider there = prepared.at(where);
      Optional<OrderDesk> own = there.port(OrderDesk.class);
      if (own.isPresent()) {
        prepared =
            there.replacing(
                OrderDesk.class,
                new JournaledDesk(own.get(), there, client, dispatch, settle, ids, clock));
      }
    }
    return prepared.at(provider.marketplace());
  }
}
