package io.supercargo.web.request;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import java.util.Arrays;
import java.util.List;

/** A fault of the sandbox as callers write it. */
public final class FaultFields {
  public static final List<String> NAMES =
      List.of("operation", "effect", "percent", "times", "seed", "time", "kind");

  private static final int MOST = 999_999_999;

  private FaultFields() {}

  public static Fault read(Fields fields) {
    return new Fault(
        capability(fields.text("operation").orElse(Capability.ORDER.code())),
        FaultEffect.of(fields.requiredText("effect")),
        fields.number("percent", 1, 100).orElse(100),
        fields.number("times", 1, MOST),
        fields.number("seed", 0, MOST).orElse(0),
        fields.text("time").map(text -> Span.read("time", text)),
        fields.text("kind").map(FaultFields::kind));
  }

  private static Capability capability(String code) {
    try {
      return Capability.of(code);
    } catch (InvalidValue wrong) {
      throw wrong.in("operation");
    }
  }

  private static SupplierFailure.Kind kind(String code) {
    return Arrays.stream(SupplierFailure.Kind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("kind", code, "a kind such as out-of-stock"));
  }
}
