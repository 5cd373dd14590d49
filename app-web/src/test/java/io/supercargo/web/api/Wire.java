package io.supercargo.web.api;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.provider.Drift;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.JsonType;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shapes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A provider with a wire of two operations, one of which is broken; it answers what it is told. */
public final class Wire implements RawCalls {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

  public static Provider provider(String name) {
    return Provider.named(name, "wired")
        .edition("v2")
        .with(RawCalls.class, new Wire())
        .with(Shapes.class, new Bodies())
        .with(
            DriftWatch.class,
            () ->
                List.of(
                    new Drift(
                        "echo",
                        "code",
                        Drift.Kind.RETYPED,
                        "string",
                        "integer",
                        "999",
                        3,
                        NOW,
                        NOW)))
        .operations(
            List.of(
                new Operation(
                    "echo",
                    "product",
                    Optional.empty(),
                    Operation.Use.READ,
                    "POST",
                    "/echo",
                    Evidence.DOCUMENTED,
                    List.of(Capability.KEYWORD_SEARCH, Capability.COLLECTION_SEARCH),
                    Optional.empty()),
                new Operation(
                    "broken",
                    "product",
                    Optional.empty(),
                    Operation.Use.READ,
                    "GET",
                    "/broken",
                    Evidence.ASSUMED,
                    List.of(Capability.SHOP_SEARCH),
                    Optional.of("as its nearest relative"))))
        .circuit(() -> Circuit.HALF_OPEN)
        .budget(
            () ->
                List.of(
                    new Allowance(
                        "minute", OptionalLong.of(60), 3, Instant.parse("2026-11-20T08:01:00Z")),
                    new Allowance(
                        "day", OptionalLong.empty(), 412, Instant.parse("2026-11-20T16:00:00Z"))))
        .build();
  }

  /** The bodies of its operations. */
  private record Bodies() implements Shapes {
    @Override
    public Shape request(String operation) {
      return Shape.UNKNOWN;
    }

    @Override
    public Shape answer(String operation) {
      return new Shape(List.of(new Shape.Field("code", Set.of(JsonType.STRING), true, false)));
    }

    @Override
    public boolean isWhole(Operation operation) {
      return operation.name().equals("echo");
    }
  }

  @Override
  public Answer call(String operation, String json) {
    return switch (operation) {
      case "echo" -> Answer.of(200, "{\"code\":\"200\",\"price\":25.00,\"said\":" + json + "}");
      case "broken" ->
          new Answer(
              500,
              "<html>down</html>",
              Optional.of(new Unavailable(Origin.of("wired"), "wired answered HTTP 500")));
      default -> throw new InvalidValue("operation", operation, "one of echo, broken");
    };
  }

  @Override
  public Request preview(String operation, String json) {
    return new Request(
        "POST",
        "https://wire.example.org/" + operation,
        List.of(Map.entry("access-key", "k"), Map.entry("sign", "********")),
        json);
  }
}
