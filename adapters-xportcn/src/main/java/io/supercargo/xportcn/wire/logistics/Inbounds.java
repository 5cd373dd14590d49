package io.supercargo.xportcn.wire.logistics;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.xportcn.wire.logistics.WireInbound.WireFound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parcels at the warehouse, in both directions. */
public final class Inbounds {
  private static final int GRAMS = 3;
  private static final int MILLIMETRES = 1;
  private static final int MOST_DIGITS = 15;
  private static final String PASSED = "质检通过";
  private static final String FAILED = "质检不通过";

  private Inbounds() {}

  /**
   * @throws InvalidValue naming the field that is wrong
   */
  public static WarehouseReceipt read(WireInbound wire) {
    return new WarehouseReceipt(
        announcement(wire),
        Optional.ofNullable(wire.found()).map(Inbounds::read),
        Optional.empty());
  }

  public static Announcement announcement(WireInbound wire) {
    String waybill =
        some(wire.waybill())
            .orElseThrow(
                () -> new InvalidValue("logistics_tracking_number", "missing", "a waybill"));
    return new Announcement(waybill, some(wire.outOrderId()), some(wire.orderId()));
  }

  public static WireInbound write(Announcement parcel) {
    return new WireInbound(
        parcel.outOrderId().orElse(null), parcel.orderId().orElse(null), parcel.waybill(), null);
  }

  public static WireInbound write(WarehouseReceipt receipt) {
    WireInbound parcel = write(receipt.parcel());
    return new WireInbound(
        parcel.outOrderId(),
        parcel.orderId(),
        parcel.waybill(),
        receipt.inspection().map(Inbounds::found).orElse(null));
  }

  private static Inspection read(WireFound wire) {
    String word = requireNonNullElse(wire.status(), "");
    return new Inspection(
        result(word),
        word,
        Optional.ofNullable(wire.weight()).map(kilograms -> whole(kilograms, GRAMS)),
        size(wire),
        some(wire.failedRemark()),
        requireNonNullElse(wire.images(), List.<String>of()).stream().map(Inbounds::uri).toList());
  }

  private static Optional<Size> size(WireFound wire) {
    @Nullable BigDecimal length = wire.length();
    @Nullable BigDecimal width = wire.width();
    @Nullable BigDecimal height = wire.height();
    return length == null || width == null || height == null
        ? Optional.empty()
        : Optional.of(
            new Size(
                whole(length, MILLIMETRES), whole(width, MILLIMETRES), whole(height, MILLIMETRES)));
  }

  private static WireFound found(Inspection found) {
    return new WireFound(
        result(found.nativeResult()) == found.result()
            ? found.nativeResult()
            : word(found.result(), found.nativeResult()),
        found.weightGrams().map(grams -> part(grams, GRAMS)).orElse(null),
        found.size().map(size -> part(size.length(), MILLIMETRES)).orElse(null),
        found.size().map(size -> part(size.width(), MILLIMETRES)).orElse(null),
        found.size().map(size -> part(size.height(), MILLIMETRES)).orElse(null),
        found.remark().orElse(null),
        found.pictures().stream().map(URI::toString).toList());
  }

  /** Only passed is read on a page; no comes before yes, which it contains. */
  private static Result result(String word) {
    if (Stream.of("不通过", "未通过", "不合格", "失败").anyMatch(word::contains)) {
      return Result.FAILED;
    }
    return Stream.of("通过", "合格").anyMatch(word::contains) ? Result.PASSED : Result.OTHER;
  }

  private static String word(Result result, String own) {
    return switch (result) {
      case PASSED -> PASSED;
      case FAILED -> FAILED;
      case OTHER -> own;
    };
  }

  /** Who writes {@code 1e999999999} would have it written out. */
  private static long whole(BigDecimal number, int places) {
    if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new InvalidValue("quality_inspection_info", "a strange number", "a weight or size");
    }
    return number.movePointRight(places).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static BigDecimal part(long number, int places) {
    BigDecimal part = BigDecimal.valueOf(number, places).stripTrailingZeros();
    return part.scale() < 0 ? part.setScale(0) : part;
  }

  private static URI uri(String text) {
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException noAddress) {
      throw new InvalidValue("images", text, "the address of a picture");
    }
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
