package io.supercargo.http;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import okhttp3.Headers;

/** Sorts what goes wrong on a line, below any supplier's own error codes. */
final class LineFailures {
  private static final int SHOWN = 200;

  /**
   * Statuses, and codes inside of envelopes, with which a supplier says that it did not even begin.
   * Any other trouble of its own may have come over it when a write was done already.
   */
  private static final Set<String> NOT_BEGUN = Set.of("HTTP 425", "HTTP 503", "503");

  private final String provider;
  private final InstantSource clock;
  private final Redactor redactor;

  LineFailures(String provider, InstantSource clock, Redactor redactor) {
    this.provider = provider;
    this.clock = clock;
    this.redactor = redactor;
  }

  /** What the language says of missing values names our classes. */
  private static String words(RuntimeException senseless) {
    return senseless instanceof NullPointerException || senseless instanceof ClassCastException
        ? "a part is missing, or of another kind"
        : String.valueOf(senseless.getMessage());
  }

  SupplierFailure of(UnreadableAnswer unreadable) {
    return new SupplierFailure.MalformedResponse(
        Origin.of(provider),
        provider + ": " + redactor.body(String.valueOf(unreadable.getMessage())),
        unreadable);
  }

  /** An answer of the right form with values that cannot be. */
  SupplierFailure ofSense(RuntimeException senseless, byte[] answer) {
    String what =
        senseless instanceof InvalidValue wrong
            ? String.valueOf(wrong.getMessage())
            : words(senseless) + "; it begins with " + UnreadableAnswer.beginning(answer);
    return new SupplierFailure.MalformedResponse(
        Origin.of(provider),
        provider + " answered a value that its contract does not know: " + redactor.body(what),
        senseless);
  }

  SupplierFailure of(IOException broken) {
    return new SupplierFailure.Unavailable(
        Origin.of(provider), provider + " " + words(broken), broken);
  }

  SupplierFailure of(int status, Headers headers, byte[] body) {
    Origin origin = Origin.of(provider).code("HTTP " + status);
    String message = "%s answered HTTP %d: %s".formatted(provider, status, beginning(body));
    return switch (status) {
      case 400, 422 -> new SupplierFailure.Invalid(origin, Optional.empty(), message);
      case 401 -> new SupplierFailure.Unauthenticated(origin, message);
      case 403 -> new SupplierFailure.Forbidden(origin, message);
      case 404, 410 -> new SupplierFailure.NotFound(origin, message);
      case 429 ->
          new SupplierFailure.RateLimited(
              origin, RetryAfter.read(headers.get("Retry-After"), clock.instant()), message);
      case 408, 425, 500, 502, 503, 504 -> new SupplierFailure.Unavailable(origin, message);
      default -> new SupplierFailure.MalformedResponse(origin, message);
    };
  }

  /** Whether a write was done is only known when the supplier said so, or was never reached. */
  SupplierFailure ofWrite(SupplierFailure failure) {
    boolean reached =
        !(failure.getCause() instanceof ConnectException)
            && !(failure.getCause() instanceof UnknownHostException);
    boolean brokeOff = failure.getCause() instanceof IOException && reached;
    boolean failed = failure.origin().code().filter(code -> !NOT_BEGUN.contains(code)).isPresent();
    return failure.kind() == Kind.MALFORMED_RESPONSE
            || (failure.kind() == Kind.UNAVAILABLE && (brokeOff || failed))
        ? new SupplierFailure.OutcomeUnknown(
            failure.origin(), failure.getMessage() + "; it may or may not have been done", failure)
        : failure;
  }

  private String words(IOException broken) {
    if (broken instanceof NotRecorded) {
      return String.valueOf(broken.getMessage()).substring(provider.length() + 1);
    }
    if (broken instanceof UnknownHostException) {
      return "cannot be found: no such host " + broken.getMessage();
    }
    if (broken instanceof ConnectException) {
      return "cannot be reached: " + broken.getMessage();
    }
    if (broken instanceof SocketTimeoutException || "timeout".equals(broken.getMessage())) {
      return "did not answer in time";
    }
    return "broke off its answer: " + broken.getMessage();
  }

  private String beginning(byte[] body) {
    String text =
        redactor.body(new String(body, StandardCharsets.UTF_8)).replaceAll("\\s+", " ").strip();
    return text.isEmpty() ? "no body" : text.substring(0, Math.min(text.length(), SHOWN));
  }
}
