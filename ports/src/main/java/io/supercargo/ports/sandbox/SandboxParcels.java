package io.supercargo.ports.sandbox;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.WarehouseReceipt;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What comes to the warehouse of a supplier of our own. Thread-safe. */
public interface SandboxParcels {
  /** All that were announced or received, the newest first. */
  List<WarehouseReceipt> parcels();

  /**
   * Lets a parcel come now, announced or not, and opens it. One that came already is looked at once
   * more.
   *
   * @return with all that was found
   */
  WarehouseReceipt receive(Announcement parcel, Finding finding);

  /**
   * What is found in a parcel. What nobody says follows from its waybill, and its pictures are
   * those of the goods that were ordered.
   *
   * @param pictures none for those of the goods
   */
  record Finding(
      Optional<Inspection.Result> result,
      Optional<Long> weightGrams,
      Optional<Inspection.Size> size,
      Optional<String> remark,
      List<URI> pictures) {
    public Finding {
      pictures = List.copyOf(pictures);
    }

    /** Whatever there is. */
    public static final Finding ANYTHING =
        new Finding(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
