package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.sandbox.SandboxParcels;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens what is in the warehouse, and shows it with pictures of the goods. */
record Unpacking(Depot depot, Books books, Supplier<URI> publicUrl) implements SandboxParcels {
  @Override
  public List<WarehouseReceipt> parcels() {
    return depot.crates().stream()
        .sorted(Comparator.comparingLong(Crate::announced).reversed())
        .map(this::receipt)
        .toList();
  }

  @Override
  public WarehouseReceipt receive(Announcement parcel, Finding finding) {
    Crate crate =
        depot
            .crate(parcel.waybill())
            .map(known -> known.named(parcel))
            .orElseGet(() -> Crate.of(parcel, now()));
    Crate opened = crate.found(crate.seen(finding, pictures(crate)), now());
    depot.put(opened);
    return receipt(opened);
  }

  /** As the warehouse tells of it now. */
  WarehouseReceipt receipt(Crate crate) {
    return crate.receipt(now(), pictures(crate));
  }

  /** Where its order was made, where that is one of the market's. */
  Optional<Marketplace> marketplace(Crate crate) {
    return deal(crate).map(Deal::marketplace);
  }

  private List<URI> pictures(Crate crate) {
    return deal(crate)
        .map(
            deal ->
                deal.items().stream()
                    .map(item -> URI.create(publicUrl.get() + item.label().picture()))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private Optional<Deal> deal(Crate crate) {
    return Optional.ofNullable(crate.orderId())
        .flatMap(order -> books.use(clerk -> clerk.deal(order)));
  }

  private long now() {
    return books.instant().toEpochMilli();
  }
}
