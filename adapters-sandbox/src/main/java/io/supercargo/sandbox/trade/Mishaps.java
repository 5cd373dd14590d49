package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.sandbox.BrokenLine;
import io.supercargo.ports.sandbox.BrokenLine.Manner;
import io.supercargo.ports.sandbox.Fault;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The failures that faults lead to. */
record Mishaps(String provider) {
  private static final Set<Capability> WRITES =
      EnumSet.of(
          Capability.ORDER,
          Capability.ORDER_CANCEL,
          Capability.RECEIPT,
          Capability.FRONT_WAREHOUSE,
          Capability.PAYMENT,
          Capability.PAYMENT_LINK,
          Capability.PAYMENT_VOUCHER,
          Capability.REFUND,
          Capability.REFUND_CANCEL,
          Capability.REFUND_CHANGE,
          Capability.REFUND_RETURN,
          Capability.REFUND_EVIDENCE,
          Capability.REFUND_LETTERS);

  /** No answer, as the embedder meets it; the broken line is its cause. */
  SupplierFailure lost(Capability operation, Manner manner) {
    BrokenLine broken = new BrokenLine(manner);
    String message = provider + " " + broken.getMessage();
    if (WRITES.contains(operation)) {
      return unknown(message, broken);
    }
    return manner == Manner.GARBAGE
        ? new SupplierFailure.MalformedResponse(Origin.of(provider), message, broken)
        : new SupplierFailure.Unavailable(Origin.of(provider), message, broken);
  }

  /** What a failure means to whoever wanted something changed. */
  SupplierFailure ofChange(SupplierFailure failure) {
    return BrokenLine.behind(failure)
        .map(broken -> unknown(provider + " " + broken.getMessage(), broken))
        .orElse(failure);
  }

  private SupplierFailure unknown(String message, BrokenLine broken) {
    return new SupplierFailure.OutcomeUnknown(
        Origin.of(provider), message + "; it may or may not have been done", broken);
  }

  SupplierFailure refusal(Fault fault) {
    Origin origin = Origin.of(provider).code("SANDBOX_FAULT");
    Kind kind = fault.kind().orElse(Kind.INVALID);
    String message = "%s refuses: %s was asked for".formatted(provider, kind.code());
    return switch (kind) {
      case UNAUTHENTICATED -> new SupplierFailure.Unauthenticated(origin, message);
      case FORBIDDEN -> new SupplierFailure.Forbidden(origin, message);
      case NOT_FOUND -> new SupplierFailure.NotFound(origin, message);
      case INVALID -> new SupplierFailure.Invalid(origin, Optional.empty(), message);
      case OUT_OF_STOCK -> new SupplierFailure.OutOfStock(origin, message);
      case PRICE_CHANGED ->
          new SupplierFailure.PriceChanged(origin, Money.fen(1_000), Money.fen(1_100));
      case RATE_LIMITED -> new SupplierFailure.RateLimited(origin, Optional.empty(), message);
      case UNAVAILABLE -> new SupplierFailure.Unavailable(origin, message);
      case MALFORMED_RESPONSE -> new SupplierFailure.MalformedResponse(origin, message);
      case UNSUPPORTED -> new SupplierFailure.Unsupported(origin, fault.operation(), List.of());
      case OUTCOME_UNKNOWN -> lost(Capability.ORDER, Manner.SILENT);
    };
  }
}
