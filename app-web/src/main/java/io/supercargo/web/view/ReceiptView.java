package io.supercargo.web.view;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.KnownReceipt;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parcel at a warehouse. */
public record ReceiptView(
    String id,
    String provider,
    String waybill,
    String status,
    @Nullable String outOrderId,
    @Nullable String orderId,
    @Nullable Found inspection,
    @Nullable Instant receivedAt,
    Instant changedAt) {
  public static ReceiptView of(KnownReceipt known) {
    Announcement parcel = known.receipt().parcel();
    return new ReceiptView(
        known.id(),
        known.provider(),
        parcel.waybill(),
        known.receipt().status().code(),
        parcel.outOrderId().orElse(null),
        parcel.orderId().orElse(null),
        known.receipt().inspection().map(Found::of).orElse(null),
        known.receipt().received().orElse(null),
        known.changed());
  }

  /** What was found in it; sizes are millimetres. */
  public record Found(
      String result,
      String nativeResult,
      @Nullable Long weightGrams,
      @Nullable Size size,
      @Nullable String remark,
      List<String> pictures) {
    public static Found of(Inspection found) {
      return new Found(
          found.result().code(),
          found.nativeResult(),
          found.weightGrams().orElse(null),
          found.size().map(Size::of).orElse(null),
          found.remark().orElse(null),
          found.pictures().stream().map(URI::toString).toList());
    }
  }

  /** In millimetres. */
  public record Size(long length, long width, long height) {
    static Size of(Inspection.Size size) {
      return new Size(size.length(), size.width(), size.height());
    }
  }
}
