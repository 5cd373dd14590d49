package io.supercargo.application.logistics;

import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.ReceiptBook;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Announces parcels to warehouses, and keeps what these say of them. Thread-safe. */
public final class ReceiveParcels {
  private final ReceiptBook book;
  private final Providers providers;
  private final Errand errand;
  private final InstantSource clock;

  public ReceiveParcels(ReceiptBook book, Providers providers, Errand errand, InstantSource clock) {
    this.book = book;
    this.providers = providers;
    this.errand = errand;
    this.clock = clock;
  }

  /** Whose warehouse would be told. */
  public String provider(Selection selection) {
    return errand.provider(selection, Capability.WAREHOUSE);
  }

  /** Tells a warehouse to expect a parcel; one that it knows already is changed. */
  public KnownReceipt announce(Announcement parcel, Selection selection) {
    String provider = provider(selection);
    boolean known = book.receipt(provider, parcel.waybill()).isPresent();
    errand.run(
        Selection.of(provider),
        Capability.WAREHOUSE,
        Warehouse.class,
        warehouse -> known ? warehouse.change(parcel) : warehouse.announce(parcel));
    return record(provider, WarehouseReceipt.announced(parcel));
  }

  /** Keeps what a warehouse says of a parcel. Saying it twice, or too late, changes nothing. */
  public KnownReceipt record(String provider, WarehouseReceipt told) {
    Optional<KnownReceipt> before = book.receipt(provider, told.parcel().waybill());
    WarehouseReceipt now = before.map(known -> told.after(known.receipt())).orElse(told);
    if (before.isPresent() && before.get().receipt().equals(now)) {
      return before.get();
    }
    KnownReceipt known = new KnownReceipt(provider, now, clock.instant());
    book.put(known);
    return known;
  }

  /** What is known, after those warehouses were asked that can be. */
  public List<KnownReceipt> receipts(
      Optional<String> provider, Optional<KnownReceipt> after, int most) {
    if (after.isEmpty()) {
      asked(provider).forEach(this::refresh);
    }
    return book.receipts(provider, after, most);
  }

  /** A parcel as it is known; empty when there is none. */
  public Optional<KnownReceipt> receipt(String provider, String waybill) {
    refresh(providers.named(provider));
    return book.receipt(provider, waybill);
  }

  private List<Provider> asked(Optional<String> provider) {
    return provider.map(name -> List.of(providers.named(name))).orElseGet(providers::all);
  }

  private void refresh(Provider provider) {
    provider
        .port(WarehouseBook.class)
        .ifPresent(
            open -> open.receipts().value().forEach(receipt -> record(provider.name(), receipt)));
  }
}
