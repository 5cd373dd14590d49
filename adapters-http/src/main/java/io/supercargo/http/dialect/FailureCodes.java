package io.supercargo.http.dialect;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The codes by which a wire says what went wrong, and the kinds of failure that they stand for. */
public final class FailureCodes {
  private final Map<Kind, String> written = new EnumMap<>(Kind.class);
  private final Map<String, Kind> read = new HashMap<>();
  private final String other;

  private FailureCodes(Builder builder) {
    written.putAll(builder.written);
    read.putAll(builder.read);
    other = builder.other;
  }

  /**
   * @param other what a gateway says of a failure that the wire has no code for; clients read it as
   *     unavailable
   */
  public static Builder withOther(String other) {
    return new Builder(other);
  }

  /** What a gateway says. */
  public String of(Kind kind) {
    return written.getOrDefault(kind, other);
  }

  /** What a client makes of a refusal; a code that nobody knows says no to what was asked. */
  public SupplierFailure failure(Origin origin, String message) {
    return switch (read.getOrDefault(origin.code().orElse(""), Kind.INVALID)) {
      case UNAUTHENTICATED -> new SupplierFailure.Unauthenticated(origin, message);
      case FORBIDDEN -> new SupplierFailure.Forbidden(origin, message);
      case NOT_FOUND -> new SupplierFailure.NotFound(origin, message);
      case OUT_OF_STOCK -> new SupplierFailure.OutOfStock(origin, message);
      case RATE_LIMITED -> new SupplierFailure.RateLimited(origin, Optional.empty(), message);
      case INVALID, PRICE_CHANGED, UNSUPPORTED ->
          new SupplierFailure.Invalid(origin, Optional.empty(), message);
      case UNAVAILABLE, OUTCOME_UNKNOWN -> new SupplierFailure.Unavailable(origin, message);
      case MALFORMED_RESPONSE -> new SupplierFailure.MalformedResponse(origin, message);
    };
  }

  /** Collects codes. */
  public static final class Builder {
    private final Map<Kind, String> written = new EnumMap<>(Kind.class);
    private final Map<String, Kind> read = new HashMap<>();
    private final String other;

    private Builder(String other) {
      this.other = other;
      read.put(other, Kind.UNAVAILABLE);
    }

    /** A code that gateways write and clients read. */
    public Builder code(Kind kind, String code) {
      written.put(kind, code);
      read.put(code, kind);
      return this;
    }

    /** A code that gateways write and that clients cannot tell from another failure. */
    public Builder written(Kind kind, String code) {
      written.put(kind, code);
      return this;
    }

    /** Further codes that suppliers are known to write. */
    public Builder read(Kind kind, String... codes) {
      for (String code : codes) {
        read.put(code, kind);
      }
      return this;
    }

    public FailureCodes build() {
      return new FailureCodes(this);
    }
  }
}
