package io.supercargo.sandbox.trade;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.sandbox.SandboxParcels.Finding;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parcel at the warehouse as it is kept. It comes a day and a half after it was announced, and is
 * opened at once; what is found follows from its waybill unless somebody said what was found.
 *
 * @param found what somebody said
 */
record Crate(
    String waybill,
    @Nullable String outOrderId,
    @Nullable String orderId,
    long announced,
    @Nullable Found found) {
  private static final long UNDER_WAY = Duration.ofHours(36).toMillis();
  private static final int STAINED_OF_TEN = 9;
  private static final String STAIN = "白色领口有污点";

  static Crate of(Announcement parcel, long at) {
    return new Crate(
        parcel.waybill(),
        parcel.outOrderId().orElse(null),
        parcel.orderId().orElse(null),
        at,
        null);
  }

  /** What was found by somebody who told it. */
  record Found(
      long at,
      String result,
      String words,
      @Nullable Long grams,
      @Nullable List<Long> size,
      @Nullable String remark,
      List<String> pictures) {
    static Found of(Inspection told, long at) {
      return new Found(
          at,
          told.result().name(),
          told.nativeResult(),
          told.weightGrams().orElse(null),
          told.size().map(size -> List.of(size.length(), size.width(), size.height())).orElse(null),
          told.remark().orElse(null),
          told.pictures().stream().map(URI::toString).toList());
    }

    Inspection inspection() {
      return new Inspection(
          Result.valueOf(result),
          words,
          Optional.ofNullable(grams),
          Optional.ofNullable(size).map(mm -> new Size(mm.get(0), mm.get(1), mm.get(2))),
          Optional.ofNullable(remark),
          pictures.stream().map(URI::create).toList());
    }
  }

  Crate found(Inspection told, long at) {
    return new Crate(waybill, outOrderId, orderId, announced, Found.of(told, at));
  }

  /** The same, of which more is told. */
  Crate named(Announcement parcel) {
    return new Crate(
        waybill,
        parcel.outOrderId().orElse(outOrderId),
        parcel.orderId().orElse(orderId),
        announced,
        found);
  }

  /** When it comes, or came. */
  long arrival() {
    return found == null ? announced + UNDER_WAY : found.at();
  }

  /** Its weight once it is opened. */
  long grams() {
    return found != null && found.grams() != null ? found.grams() : 200 + number(1_800);
  }

  /**
   * @param pictures of the goods, to which the warehouse adds none of its own
   */
  WarehouseReceipt receipt(long now, List<URI> pictures) {
    Announcement parcel =
        new Announcement(waybill, Optional.ofNullable(outOrderId), Optional.ofNullable(orderId));
    return arrival() > now
        ? WarehouseReceipt.announced(parcel)
        : new WarehouseReceipt(
            parcel,
            Optional.of(found == null ? opened(pictures) : found.inspection()),
            Optional.of(Instant.ofEpochMilli(arrival())));
  }

  private Inspection opened(List<URI> pictures) {
    return seen(Finding.ANYTHING, pictures);
  }

  /**
   * What there is in it.
   *
   * @param said what somebody says of it; the rest follows from the waybill
   */
  Inspection seen(Finding said, List<URI> pictures) {
    Result result =
        said.result().orElse(number(10) == STAINED_OF_TEN ? Result.FAILED : Result.PASSED);
    return new Inspection(
        result,
        word(result),
        Optional.of(said.weightGrams().orElse(200L + number(1_800))),
        Optional.of(
            said.size().orElse(new Size(200 + number(200), 150 + number(150), 50 + number(100)))),
        said.remark().or(() -> result == Result.FAILED ? Optional.of(STAIN) : Optional.empty()),
        said.pictures().isEmpty() ? pictures : said.pictures());
  }

  private static String word(Result result) {
    return switch (result) {
      case PASSED -> "质检通过";
      case FAILED -> "质检不通过";
      case OTHER -> "待质检";
    };
  }

  private long number(int below) {
    return Math.floorMod(waybill.hashCode(), below);
  }
}
