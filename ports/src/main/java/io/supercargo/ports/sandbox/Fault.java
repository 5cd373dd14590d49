package io.supercargo.ports.sandbox;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to go wrong, how likely and how often. The same seed strikes at the same calls.
 *
 * @param operation which calls, e.g. {@link Capability#ORDER}
 * @param percent how likely, 1 to 100
 * @param times how often at most; empty for no end
 * @param time how long a delay is, or how much later an order appears; other effects have none
 * @param kind with which a refusal refuses; invalid unless said
 */
public record Fault(
    Capability operation,
    FaultEffect effect,
    int percent,
    OptionalInt times,
    long seed,
    Optional<Duration> time,
    Optional<SupplierFailure.Kind> kind) {
  private static final int ALWAYS = 100;
  private static final Duration LONGEST = Duration.ofDays(30);

  public Fault {
    if (!effect.suits(operation)) {
      throw new InvalidValue(
          "effect", effect.code() + " of " + operation.code(), effect.expected());
    }
    if (percent < 1 || percent > ALWAYS) {
      throw new InvalidValue("percent", percent, "1 to 100");
    }
    if (times.isPresent() && times.getAsInt() < 1) {
      throw new InvalidValue("times", times.getAsInt(), ">= 1");
    }
    time.filter(it -> it.isNegative() || it.compareTo(LONGEST) > 0)
        .ifPresent(
            it -> {
              throw new InvalidValue("time", it, "PT0S to " + LONGEST);
            });
  }

  /** Always, and without end. */
  public static Fault of(Capability operation, FaultEffect effect) {
    return new Fault(
        operation, effect, ALWAYS, OptionalInt.empty(), 0, Optional.empty(), Optional.empty());
  }

  public Fault times(int most) {
    return new Fault(operation, effect, percent, OptionalInt.of(most), seed, time, kind);
  }

  /** How likely it is, and with which luck. */
  public Fault chance(int percent, long seed) {
    return new Fault(operation, effect, percent, times, seed, time, kind);
  }

  public Fault time(Duration time) {
    return new Fault(operation, effect, percent, times, seed, Optional.of(time), kind);
  }

  public Fault kind(SupplierFailure.Kind kind) {
    return new Fault(operation, effect, percent, times, seed, time, Optional.of(kind));
  }
}
