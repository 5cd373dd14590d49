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
  private final Optional<Address> example;

  public SandboxAddressBook(MarketStore store, String supplier) {
    this(store, supplier, Optional.empty());
  }

  /**
   * @param example what stands in the book until the customer adds an address, so that a first
   *     order needs none
   */
  public SandboxAddressBook(MarketStore store, String supplier, Optional<Address> example) {
    this.store = store;
    this.supplier = supplier;
    this.bucket = supplier + ".addresses";
    this.example = example;
  }

  @Override
  public Reply<List<SavedAddress>> addresses() {
    List<SavedAddress> all = new ArrayList<>();
    List<SavedAddress> added = added();
    example
        .filter(any -> added.stream().noneMatch(saved -> saved.id().equals(id(0))))
        .ifPresent(each -> all.add(new SavedAddress(id(0), each, added.isEmpty())));
    all.addAll(added);
    return Reply.of(List.copyOf(all));
  }

  private List<SavedAddress> added() {
    List<SavedAddress> all = new ArrayList<>();
    store.scan(
        bucket,
        (id, card) ->
            all.add(
                new SavedAddress(id, Documents.read(card, Card.class).address(), all.isEmpty())));
    return all;
  }

  private static String id(int before) {
    return Long.toString(FIRST + before);
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
    String id = id(all.size());
    store.put(bucket, id, Documents.write(Card.of(address)));
    return Reply.of(Optional.of(id));
  }

  @Override
  public synchronized Reply<String> update(String id, Address address) {
    if (addresses().value().stream().noneMatch(saved -> saved.id().equals(id))) {
      throw new SupplierFailure.NotFound(Origin.of(supplier), "no address " + id);
    }
    store.put(bucket, id, Documents.write(Card.of(address)));
    return Reply.of(id);
  }
}
