package io.supercargo.web.api;

import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.web.request.Caller;
import java.util.Optional;
import java.util.UUID;

/** The caller's idempotency key. */
final class Key {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 255;

  /** What clients of gateways have done stands in the same journal. */
  private static final String OF_GATEWAYS = "gateway ";

  /** And so has what callers with a name do, under that. */
  private static final String OF_CALLERS = "caller ";

  private Key() {}

  /**
   * @throws InvalidValue when there is none
   */
  static String required(Context context) {
    String key = context.header(HEADER);
    if (key == null) {
      throw new InvalidValue(
          HEADER, "missing", "a header with 1 to %d characters of your choice".formatted(LONGEST));
    }
    return Caller.scoped(context, checked(key));
  }

  /** For a dry run, which needs none. */
  static Optional<String> given(Context context) {
    return Optional.ofNullable(context.header(HEADER))
        .map(key -> Caller.scoped(context, checked(key)));
  }

  /** A key of its own where the caller has none, so that nothing is the same request. */
  static String orOwn(Context context) {
    String key = context.header(HEADER);
    return key == null ? "own-" + UUID.randomUUID() : Caller.scoped(context, checked(key));
  }

  private static String checked(String key) {
    if (key.isBlank() || key.length() > LONGEST) {
      throw new InvalidValue(HEADER, key.length() + " characters", "1 to " + LONGEST);
    }
    if (!key.matches("[\\x20-\\x7e]+")) {
      throw new InvalidValue(HEADER, "other characters", "those of ASCII");
    }
    if (key.startsWith(OF_GATEWAYS)) {
      throw new InvalidValue(HEADER, key, "one that does not begin as those of gateways do");
    }
    if (key.startsWith(OF_CALLERS)) {
      throw new InvalidValue(HEADER, key, "one that does not begin with \"caller \"");
    }
    return key;
  }
}
