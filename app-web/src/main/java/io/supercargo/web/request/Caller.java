package io.supercargo.web.request;

import io.javalin.http.Context;
import java.util.Optional;

/** Who asks, where callers have names: by the key that they show, never by what they say. */
public final class Caller {
  private static final String NAME = "caller";

  private Caller() {}

  public static void set(Context context, String name) {
    context.attribute(NAME, name);
  }

  public static Optional<String> of(Context context) {
    return Optional.ofNullable(context.attribute(NAME));
  }
}
