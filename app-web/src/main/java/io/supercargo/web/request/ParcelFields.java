package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection.Result;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.ports.sandbox.SandboxParcels.Finding;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A parcel that comes to the sandbox's warehouse, and what is found in it, as callers write it. */
public final class ParcelFields {
  public static final List<String> NAMES =
      List.of(
          "orderId",
          "outOrderId",
          "result",
          "weightGrams",
          "length",
          "width",
          "height",
          "remark",
          "pictures");

  private static final List<String> SIDES = List.of("length", "width", "height");
  private static final int HEAVIEST = 1_000_000;
  private static final int LONGEST = 100_000;
  private static final int LONGEST_REMARK = 200;
  private static final int MOST_PICTURES = 20;

  private ParcelFields() {}

  /**
   * @param id a waybill, or provider:waybill
   */
  public static Announcement parcel(String id, Fields fields) {
    return new Announcement(
        bare(InvalidValue.requireLine("waybill", id)),
        fields.line("outOrderId"),
        fields.line("orderId").map(ParcelFields::bare));
  }

  public static Finding finding(Fields fields) {
    return new Finding(
        fields.text("result").map(ParcelFields::result),
        fields.number("weightGrams", 0, HEAVIEST).stream().mapToObj(Long::valueOf).findFirst(),
        size(fields),
        fields.line("remark").map(ParcelFields::remark),
        pictures(fields));
  }

  /** The number that a supplier knows, with or without its name before it. */
  public static String bare(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  private static Result result(String code) {
    return Arrays.stream(Result.values())
        .filter(result -> result.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "result",
                    code,
                    Arrays.stream(Result.values())
                        .map(Result::code)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }

  /** All three or none; in millimetres. */
  private static Optional<Size> size(Fields fields) {
    return SIDES.stream().allMatch(side -> fields.text(side).isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Size(side(fields, "length"), side(fields, "width"), side(fields, "height")));
  }

  private static int side(Fields fields, String name) {
    return fields
        .number(name, 0, LONGEST)
        .orElseThrow(
            () -> new InvalidValue(name, "missing", "millimetres, as of the other two sides"));
  }

  private static String remark(String text) {
    if (text.length() > LONGEST_REMARK) {
      throw new InvalidValue("remark", text.length() + " characters", "at most " + LONGEST_REMARK);
    }
    return text;
  }

  private static List<URI> pictures(Fields fields) {
    List<URI> pictures = fields.links("pictures");
    if (pictures.size() > MOST_PICTURES) {
      throw new InvalidValue("pictures", pictures.size(), "at most " + MOST_PICTURES);
    }
    return pictures;
  }
}
