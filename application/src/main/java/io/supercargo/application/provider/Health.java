package io.supercargo.application.provider;

import io.supercargo.ports.failure.SupplierFailure;
import java.time.Instant;
import java.util.Optional;

/**
 * How a provider is.
 *
 * @param consecutiveFailures since it last gave a clear answer; a clear no is an answer
 */
public record Health(
    Status status,
    Optional<Instant> lastSuccess,
    Optional<Failure> lastFailure,
    int consecutiveFailures) {

  /** Whether it gave a clear answer when it was last asked. */
  public enum Status {
    OK("ok"),
    FAILING("failing");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** What went wrong, and when. */
  public record Failure(Instant at, SupplierFailure.Kind kind, String message) {}
}
