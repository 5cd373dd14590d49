package io.supercargo.ports.store;

import io.supercargo.domain.logistics.KnownReceipt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Receipts in a map. */
final class InMemoryReceiptBook implements ReceiptBook {
  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::provider).thenComparing(Place::waybill);

  private final TreeMap<Place, KnownReceipt> receipts = new TreeMap<>(IN_ORDER);

  private record Place(String provider, String waybill) {
    static Place of(KnownReceipt known) {
      return new Place(known.provider(), known.receipt().parcel().waybill());
    }
  }

  @Override
  public synchronized void put(KnownReceipt receipt) {
    receipts.put(Place.of(receipt), receipt);
  }

  @Override
  public synchronized Optional<KnownReceipt> receipt(String provider, String waybill) {
    return Optional.ofNullable(receipts.get(new Place(provider, waybill)));
  }

  @Override
  public synchronized List<KnownReceipt> receipts(
      Optional<String> provider, Optional<KnownReceipt> after, int most) {
    return receipts.values().stream()
        .filter(known -> provider.map(known.provider()::equals).orElse(true))
        .filter(
            known ->
                after
                    .map(last -> IN_ORDER.compare(Place.of(known), Place.of(last)) > 0)
                    .orElse(true))
        .limit(most)
        .toList();
  }
}
