package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRegister;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.function.Function;

/** Puts the journal before providers that gateways answer from. Thread-safe. */
public final class Journaling {
  private final Reception house;

  public Journaling(
      IntentJournal journal,
      Inquiry inquiry,
      Dispatch dispatch,
      Settle settle,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    this.house = new Reception(journal, dispatch, settle, new Quoting(inquiry), policy, ids, clock);
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
      prepared = here(prepared.at(where), new Visitor(house, provider.at(where), client));
    }
    return prepared.at(provider.marketplace());
  }

  private Provider here(Provider there, Visitor visitor) {
    Provider prepared =
        there.port(OrderDesk.class).map(desk -> ordering(there, desk, visitor)).orElse(there);
    prepared = wrapped(prepared, OrderBook.class, book -> new JournaledBook(book, visitor));
    prepared = wrapped(prepared, Cancellations.class, any -> new JournaledCancellations(visitor));
    prepared = wrapped(prepared, RefundDesk.class, desk -> new JournaledRefundDesk(desk, visitor));
    return wrapped(prepared, Receipts.class, any -> new JournaledReceipts(visitor));
  }

  private Provider ordering(Provider there, OrderDesk desk, Visitor visitor) {
    JournaledDesk journaled =
        new JournaledDesk(desk, visitor, new Valuation(house.quoting(), house.policy()));
    Provider prepared =
        there.replacing(OrderDesk.class, journaled).replacing(OrderRegister.class, journaled);
    int most = desk.rules().mostPaidAtOnce();
    return wrapped(prepared, Cashier.class, any -> new JournaledCashier(visitor, most));
  }

  private static <P> Provider wrapped(Provider there, Class<P> port, Function<P, P> journaled) {
    return there.port(port).map(own -> there.replacing(port, journaled.apply(own))).orElse(there);
  }
}
