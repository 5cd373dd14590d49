package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import java.time.Instant;
import java.util.List;

/** Receives parcels that were announced, and shows what it found in them. */
final class SandboxWarehouse implements Warehouse, WarehouseBook {
  private final Depot depot;
  private final Books books;
  private final Line line;
  private final Refusals refusals;
  private final Unpacking parcels;

  SandboxWarehouse(Unpacking parcels, Line line, Refusals refusals) {
    this.parcels = parcels;
    this.depot = parcels.depot();
    this.books = parcels.books();
    this.line = line;
    this.refusals = refusals;
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
          Crate known =
              depot.crate(parcel.waybill()).orElseThrow(() -> refusals.parcel(parcel.waybill()));
          depot.put(known.named(parcel));
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
    return line.call(Capability.WAREHOUSE, () -> Reply.of(parcels.parcels()));
  }

  private long now() {
    return books.instant().toEpochMilli();
  }
}
