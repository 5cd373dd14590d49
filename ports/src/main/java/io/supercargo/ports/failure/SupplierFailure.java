package io.supercargo.ports.failure;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a supplier did not do what it was asked. The family is closed: every adapter sorts what it
 * meets into these kinds, and every face renders all of them.
 *
 * <p>Messages never hold secrets. They name the provider's own code where it gave one.
 */
public abstract sealed class SupplierFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;

  SupplierFailure(Origin origin, String message) {
    super(message);
    this.origin = origin;
  }

  SupplierFailure(Origin origin, String message, Throwable cause) {
    super(message, cause);
    this.origin = origin;
  }

  public Origin origin() {
    return origin;
  }

  public abstract Kind kind();

  /** The kinds of failure, with the name that users read. */
  public enum Kind {
    UNAUTHENTICATED("unauthenticated", false),
    FORBIDDEN("forbidden", false),
    NOT_FOUND("not-found", false),
    INVALID("invalid", false),
    OUT_OF_STOCK("out-of-stock", false),
    PRICE_CHANGED("price-changed", false),
    RATE_LIMITED("rate-limited", true),
    UNAVAILABLE("unavailable", true),
    MALFORMED_RESPONSE("malformed-response", true),
    UNSUPPORTED("unsupported", false),
    OUTCOME_UNKNOWN("outcome-unknown", false);

    private final String code;
    private final boolean retryable;

    Kind(String code, boolean retryable) {
      this.code = code;
      this.retryable = retryable;
    }

    public String code() {
      return code;
    }

    /** Whether asking the same again later may help. Says nothing about whether it is safe. */
    public boolean retryable() {
      return retryable;
    }
  }

  /**
   * Who failed.
   *
   * @param provider the configured name
   * @param code the provider's own code, where it gave one
   * @param requestId the provider's id of the call, where it gave one
   */
  public record Origin(String provider, Optional<String> code, Optional<String> requestId) {
    public static Origin of(String provider) {
      return new Origin(provider, Optional.empty(), Optional.empty());
    }

    public Origin code(String code) {
      return new Origin(provider, Optional.of(code), requestId);
    }
  }

  /** The credentials were refused; someone must mend the configuration. */
  public static final class Unauthenticated extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public Unauthenticated(Origin origin, String message) {
      super(origin, message);
    }

    @Override
    public Kind kind() {
      return Kind.UNAUTHENTICATED;
    }
  }

  /** The account may not do this. */
  public static final class Forbidden extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public Forbidden(Origin origin, String message) {
      super(origin, message);
    }

    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** What was asked for is not there. */
  public static final class NotFound extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public NotFound(Origin origin, String message) {
      super(origin, message);
    }

    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** The supplier refused a value that the caller gave. */
  public static final class Invalid extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> field;

    public Invalid(Origin origin, Optional<String> field, String message) {
      super(origin, message);
      this.field = field;
    }

    /** The field that was refused, where the supplier named it. */
    public Optional<String> field() {
      return field;
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /** There is not enough of it. */
  public static final class OutOfStock extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public OutOfStock(Origin origin, String message) {
      super(origin, message);
    }

    @Override
    public Kind kind() {
      return Kind.OUT_OF_STOCK;
    }
  }

  /** It costs something else now. */
  public static final class PriceChanged extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    private final transient Money expected;
    private final transient Money actual;

    public PriceChanged(Origin origin, Money expected, Money actual) {
      super(origin, "the price is " + actual + " and was " + expected);
      this.expected = expected;
      this.actual = actual;
    }

    public Money expected() {
      return expected;
    }

    public Money actual() {
      return actual;
    }

    @Override
    public Kind kind() {
      return Kind.PRICE_CHANGED;
    }
  }

  /** Too many calls. */
  public static final class RateLimited extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Instant> until;

    public RateLimited(Origin origin, Optional<Instant> until, String message) {
      super(origin, message);
      this.until = until;
    }

    /** When calls are taken again, where the supplier said so. */
    public Optional<Instant> until() {
      return until;
    }

    @Override
    public Kind kind() {
      return Kind.RATE_LIMITED;
    }
  }

  /** The supplier could not be reached, took too long or said that it is down. */
  public static final class Unavailable extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public Unavailable(Origin origin, String message) {
      super(origin, message);
    }

    public Unavailable(Origin origin, String message, Throwable cause) {
      super(origin, message, cause);
    }

    @Override
    public Kind kind() {
      return Kind.UNAVAILABLE;
    }
  }

  /** The supplier answered something that is not what its contract says. */
  public static final class MalformedResponse extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public MalformedResponse(Origin origin, String message) {
      super(origin, message);
    }

    public MalformedResponse(Origin origin, String message, Throwable cause) {
      super(origin, message, cause);
    }

    @Override
    public Kind kind() {
      return Kind.MALFORMED_RESPONSE;
    }
  }

  /** The provider has no such capability. */
  public static final class Unsupported extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    private final transient Capability capability;

    /**
     * @param having names of the configured providers that do have it
     */
    public Unsupported(Origin origin, Capability capability, List<String> having) {
      this(origin, capability, Optional.empty(), having);
    }

    /**
     * @param marketplace where it was asked for, if that was said
     */
    public Unsupported(
        Origin origin,
        Capability capability,
        Optional<Marketplace> marketplace,
        List<String> having) {
      super(origin, Lack.text(origin.provider(), capability, marketplace, having));
      this.capability = capability;
    }

    public Capability capability() {
      return capability;
    }

    @Override
    public Kind kind() {
      return Kind.UNSUPPORTED;
    }
  }

  /** A write was sent and its answer never came: it may or may not have happened. */
  public static final class OutcomeUnknown extends SupplierFailure {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(Origin origin, String message, Throwable cause) {
      super(origin, message, cause);
    }

    @Override
    public Kind kind() {
      return Kind.OUTCOME_UNKNOWN;
    }
  }
}
