package io.supercargo.ports.sandbox;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can go wrong. */
public enum FaultEffect {
  /** It says no. */
  REFUSE,
  /** It takes its time. */
  DELAY,
  /** It never answers, and does nothing. */
  TIMEOUT_BEFORE,
  /** It does what it was asked, and never answers. */
  TIMEOUT_AFTER,
  /** It never answers; the order appears a while later. */
  COMMIT_LATE,
  /** The connection is reset, and nothing was done. */
  RESET_BEFORE,
  /** It does what it was asked, and the connection is reset. */
  RESET,
  /** It does what it was asked, and answers what nobody can read. */
  GARBAGE,
  /** It makes two orders, and tells of one; or it pushes a message twice. */
  DUPLICATE,
  /** It leaves the last line out. */
  PARTIAL,
  /** Prices rise by a tenth: after a quote, or before an order. */
  PRICE_CHANGE,
  /** It does not push a message. */
  DROP,
  /** It pushes a message after the next one. */
  REORDER,
  /** Somebody else pushes in its place, and does not know its secret. */
  FORGE;

  /** The name that users read, e.g. {@code timeout-after}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static FaultEffect of(String code) {
    return Arrays.stream(values())
        .filter(effect -> effect.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("effect", code, "one of " + codes()));
  }

  /** Whether it can happen to such calls. */
  public boolean suits(Capability operation) {
    return where().contains(operation);
  }

  String expected() {
    return code()
        + " of "
        + where().stream().sorted().map(Capability::code).collect(Collectors.joining(", "));
  }

  private Set<Capability> where() {
    return switch (this) {
      case COMMIT_LATE, PARTIAL -> EnumSet.of(Capability.ORDER);
      case DUPLICATE -> EnumSet.of(Capability.ORDER, Capability.MESSAGES);
      case DROP, REORDER, FORGE -> EnumSet.of(Capability.MESSAGES);
      case DELAY -> delayed();
      case PRICE_CHANGE -> EnumSet.of(Capability.QUOTE, Capability.ORDER);
      default -> trading();
    };
  }

  private static Set<Capability> delayed() {
    Set<Capability> delayed = trading();
    delayed.add(Capability.MESSAGES);
    return delayed;
  }

  private static Set<Capability> trading() {
    Set<Capability> trading = EnumSet.range(Capability.CART, Capability.BILLS);
    trading.add(Capability.SHIPMENT_TRACKING);
    trading.add(Capability.CARRIERS);
    trading.addAll(EnumSet.range(Capability.REFUND, Capability.REFUND_HISTORY));
    trading.add(Capability.CONSIGNMENT);
    trading.add(Capability.WAREHOUSE);
    return trading;
  }

  private static String codes() {
    return Arrays.stream(values()).map(FaultEffect::code).collect(Collectors.joining(", "));
  }
}
