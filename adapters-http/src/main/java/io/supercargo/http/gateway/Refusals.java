package io.supercargo.http.gateway;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.servlet.MaxRequestSize;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sorts what keeps a gateway from answering a call into the failures that every wire can tell. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final Origin GATEWAY = Origin.of("gateway");
  private static final int TOO_LARGE = 413;

  private Refusals() {}

  static SupplierFailure unknown(Context call) {
    return new SupplierFailure.NotFound(
        GATEWAY, "no operation " + call.method() + " " + call.path());
  }

  static SupplierFailure of(Exception failed, Context call, Envelopes envelopes) {
    if (failed instanceof SupplierFailure failure) {
      return failure;
    }
    if (failed instanceof InvalidValue wrong) {
      InvalidValue spelt = wrong.in(envelopes.spelt(wrong.field()));
      return invalid(Optional.of(spelt.field()), String.valueOf(spelt.getMessage()));
    }
    if (failed instanceof IOException broken) {
      return invalid(Optional.empty(), BrokenBody.words(broken));
    }
    if (failed instanceof HttpResponseException refused) {
      return ofServer(refused, call);
    }
    LOG.error("{} failed", call.path(), failed);
    return new SupplierFailure.Unavailable(GATEWAY, "an internal error; see our log", failed);
  }

  /** What the server below says of a request. */
  private static SupplierFailure ofServer(HttpResponseException refused, Context call) {
    int status = refused.getStatus();
    if (status == TOO_LARGE) {
      return invalid(Optional.empty(), tooLarge(call));
    }
    String message = "%s (HTTP %d)".formatted(refused.getMessage(), status);
    return switch (status) {
      case 401 -> new SupplierFailure.Unauthenticated(GATEWAY, message);
      case 403 -> new SupplierFailure.Forbidden(GATEWAY, message);
      case 404 -> new SupplierFailure.NotFound(GATEWAY, message);
      case 429 -> new SupplierFailure.RateLimited(GATEWAY, Optional.empty(), message);
      default ->
          status < 500
              ? invalid(Optional.empty(), message)
              : new SupplierFailure.Unavailable(GATEWAY, message);
    };
  }

  private static String tooLarge(Context call) {
    long most = call.appData(MaxRequestSize.INSTANCE.getMaxRequestSizeKey());
    String found =
        call.contentLength() < 0 ? "more than " + most : Integer.toString(call.contentLength());
    return "body: %s bytes (expected: at most %d)".formatted(found, most);
  }

  private static SupplierFailure invalid(Optional<String> field, String message) {
    return new SupplierFailure.Invalid(GATEWAY, field, message);
  }
}
