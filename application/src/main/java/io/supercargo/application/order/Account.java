package io.supercargo.application.order;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.failure.SupplierFailure.Unsupported;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.util.ArrayList;
import java.util.List;

/** Knows at whom orders are, by the ids that users write. Thread-safe. */
public final class Account {
  private final IntentJournal journal;
  private final Providers providers;

  public Account(IntentJournal journal, Providers providers) {
    this.journal = journal;
    this.providers = providers;
  }

  /**
   * Some orders at one provider.
   *
   * @param provider seen from their marketplace
   * @param orderIds the supplier's
   */
  public record Batch(Provider provider, List<String> orderIds) {}

  /**
   * @throws InvalidValue for orders of several providers or marketplaces, and for one named twice
   * @throws Unsupported when the provider cannot do it
   */
  public Batch batch(List<String> ids, Capability needed) {
    if (ids.isEmpty()) {
      throw new InvalidValue("orders", "none", "at least one");
    }
    List<String> orderIds = new ArrayList<>();
    Provider at = provider(ids.get(0));
    for (String id : ids) {
      Provider other = provider(id);
      if (!other.name().equals(at.name()) || other.marketplace() != at.marketplace()) {
        throw new InvalidValue("orders", id, "orders of one provider and marketplace");
      }
      String orderId = KnownOrder.split(id)[1];
      if (orderIds.contains(orderId)) {
        throw new InvalidValue("orders", id + " twice", "each order once");
      }
      orderIds.add(orderId);
    }
    providers.require(at, needed);
    return new Batch(at, orderIds);
  }

  private Provider provider(String id) {
    String[] parts = KnownOrder.split(id);
    Provider provider = providers.named(parts[0]);
    return journal
        .order(parts[0], parts[1])
        .map(known -> provider.at(known.marketplace()))
        .orElse(provider);
  }
}
