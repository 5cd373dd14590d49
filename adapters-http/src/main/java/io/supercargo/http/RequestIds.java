package io.supercargo.http;

import java.util.Optional;

/** The id of the request that this thread works for, so that upstream calls can be traced to it. */
public final class RequestIds {
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private RequestIds() {}

  public static void begin(String id) {
    CURRENT.set(id);
  }

  public static void end() {
    CURRENT.remove();
  }

  public static Optional<String> current() {
    return Optional.ofNullable(CURRENT.get());
  }
}
