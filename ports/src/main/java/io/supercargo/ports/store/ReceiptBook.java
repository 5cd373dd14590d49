package io.supercargo.ports.store;

import io.supercargo.domain.logistics.KnownReceipt;
import java.util.List;
import java.util.Optional;

/** What we know of parcels at warehouses. Thread-safe. */
public interface ReceiptBook {
  /** Keeps it in place of what was known of the same parcel. */
  void put(KnownReceipt receipt);

  Optional<KnownReceipt> receipt(String provider, String waybill);

  /**
   * Sorted by provider and waybill.
   *
   * @param after the last that was seen
   */
  List<KnownReceipt> receipts(Optional<String> provider, Optional<KnownReceipt> after, int most);

  /** A store that forgets when the process ends. */
  static ReceiptBook inMemory() {
    return new InMemoryReceiptBook();
  }
}
