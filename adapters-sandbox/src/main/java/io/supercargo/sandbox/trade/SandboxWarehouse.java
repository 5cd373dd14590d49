package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Receives parcels that were announced, and shows what it found in them. */
final class SandboxWarehouse implements Warehouse, WarehouseBook {
  private final Depot depot;
  private final Books books;
  private final Line line;
  private final String provider;
  private final Supplier<URI> publicUrl;

  SandboxWarehouse(Depot depot, Books books, Line line, String provider, Supplier<URI> publicUrl) {
    this.depot = depot;
    this.books = books;
    this.line = line;
    this.provider = provider;
    this.publicUrl = publicUrl;
  }

  @Override
  public Reply<Boolean> announce(Announcement parcel) {
    return line.tell(
        Capability.WAREHOUSE,
        () -> {
          if (depot.crate(parcel.waybill()).isEmpty()) {
            depot.put(Crate.of(parcel, now()));
          }
          return Reply.of(true);
        });
  }

  @Override
  public Reply<Boolean> change(Announcement parcel) {
    return line.tell(
        Capability.WAREHOUSE,
        () -> {
          Crate known = depot.crate(parcel.waybill()).orElseThrow(() -> missing(parcel));
          depot.put(
              new Crate(
                  known.waybill(),
                  parcel.outOrderId().orElse(known.outOrderId()),
                  parcel.orderId().orElse(known.orderId()),
                  known.announced(),
                  known.found()));
          return Reply.of(true);
        });
  }

  @Override
  public Reply<Boolean> receive(WarehouseReceipt receipt) {
    return line.tell(
        Capability.WAREHOUSE,
        () -> {
          Announcement parcel = receipt.parcel();
          Crate known = depot.crate(parcel.waybill()).orElse(Crate.of(parcel, now()));
          depot.put(
              known.found(
                  receipt
                      .inspection()
                      .orElseThrow(
                          () -> new InvalidValue("inspection", "missing", "what was found")),
                  receipt.received().map(Instant::toEpochMilli).orElse(now())));
          return Reply.of(true);
        });
  }

  @Override
  public Reply<List<WarehouseReceipt>> receipts() {
    return line.call(
        Capability.WAREHOUSE,
        () ->
            Reply.of(
                depot.crates().stream()
                    .sorted(Comparator.comparingLong(Crate::announced).reversed())
                    .map(crate -> crate.receipt(now(), pictures(crate)))
                    .toList()));
  }

  /** Of the goods that were ordered, where the order is one of the market's. */
  private List<URI> pictures(Crate crate) {
    return Optional.ofNullable(crate.orderId())
        .flatMap(id -> books.use(clerk -> clerk.deal(id)))
        .map(
            deal ->
                deal.items().stream()
                    .map(item -> URI.create(publicUrl.get() + item.label().picture()))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private SupplierFailure missing(Announcement parcel) {
    return new SupplierFailure.NotFound(
        Origin.of(provider), provider + " expects no parcel " + parcel.waybill());
  }

  private long now() {
    return books.instant().toEpochMilli();
  }
}
