package io.supercargo.sandbox.account;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The book of the market's one customer, in the order in which addresses were added; the first is
 * preferred. Thread-safe on one node.
 */
public final class SandboxAddressBook implements AddressBook, AddressDesk {
  private static final long FIRST = 560_954_849L;
  private static final int MOST = 1_000;

  private final MarketStore store;
  private final String supplier;
  private final String bucket;

  public SandboxAddressBook(MarketStore store, String supplier) {
    this.store = store;
    this.supplier = supplier;
    this.bucket = supplier + ".addresses";
  }

  @Override
  public Reply<List<SavedAddress>> addresses() {
    List<SavedAddress> all = new ArrayList<>();
    store.scan(
        bucket,
        (id, card) ->
            all.add(
                new SavedAddress(id, Documents.read(card, Card.class).address(), all.isEmpty())));
    return Reply.of(List.copyOf(all));
  }

  @Override
  public synchronized Reply<Optional<String>> add(Address address) {
    List<SavedAddress> all = addresses().value();
    if (all.size() >= MOST) {
      throw new SupplierFailure.Invalid(
          Origin.of(supplier),
          Optional.empty(),
          "the book is full (expected: at most %d addresses)".formatted(MOST));
    }
    String id = Long.toString(FIRST + all.size());
    store.put(bucket, id, Documents.write(Card.of(address)));
    return Reply.of(Optional.of(id));
  }

  @Override
  public synchronized Reply<String> update(String id, Address address) {
    if (store.get(bucket, id).isEmpty()) {
      throw new SupplierFailure.NotFound(Origin.of(supplier), "no address " + id);
    }
    store.put(bucket, id, Documents.write(Card.of(address)));
    return Reply.of(id);
  }
}
