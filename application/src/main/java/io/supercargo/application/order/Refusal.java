package io.supercargo.application.order;

import io.supercargo.domain.intent.Outcome;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;

/** A refusal that was written down, as the failure that it was. */
final class Refusal {
  private Refusal() {}

  static SupplierFailure of(String provider, Outcome.Declined declined) {
    Origin plain = Origin.of(provider);
    Origin origin = declined.providerCode().map(plain::code).orElse(plain);
    String reason = declined.reason();
    return switch (kind(declined.kind())) {
      case UNAUTHENTICATED -> new SupplierFailure.Unauthenticated(origin, reason);
      case FORBIDDEN -> new SupplierFailure.Forbidden(origin, reason);
      case NOT_FOUND -> new SupplierFailure.NotFound(origin, reason);
      case OUT_OF_STOCK -> new SupplierFailure.OutOfStock(origin, reason);
      case RATE_LIMITED -> new SupplierFailure.RateLimited(origin, Optional.empty(), reason);
      case UNAVAILABLE -> new SupplierFailure.Unavailable(origin, reason);
      default -> new SupplierFailure.Invalid(origin, Optional.empty(), reason);
    };
  }

  /** What is no supplier's word, such as that nothing was sent, is a plain refusal. */
  private static Kind kind(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    return Kind.INVALID;
  }
}
