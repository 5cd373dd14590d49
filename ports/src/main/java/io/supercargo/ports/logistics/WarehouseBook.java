package io.supercargo.ports.logistics;

import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.Reply;
import java.util.List;

/** Tells what a warehouse has received, where it can be asked at all. Thread-safe. */
@FunctionalInterface
public interface WarehouseBook {
  /** All that were announced or received, the newest first. */
  Reply<List<WarehouseReceipt>> receipts();
}
