package io.supercargo.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.supercargo.http.RequestIds;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Gives every request a name: the caller's, where it is a decent one, else one of ours. Calls to
 * suppliers that it leads to are logged under it.
 */
public final class RequestId implements Handler {
  public static final String HEADER = "X-Request-Id";

  private static final int MAX_LENGTH = 128;
  private static final String ATTRIBUTE = "requestId";

  @Override
  public void handle(Context context) {
    String id = decent(context.header(HEADER));
    context.attribute(ATTRIBUTE, id);
    context.header(HEADER, id);
    RequestIds.begin(id);
  }

  /** The name of this request. */
  public static String of(Context context) {
    String id = context.attribute(ATTRIBUTE);
    return id == null ? "" : id;
  }

  /** The given one if it is printable ASCII and short enough, else a new one. */
  public static String decent(@Nullable String given) {
    return given != null && isDecent(given) ? given : made();
  }

  private static boolean isDecent(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_LENGTH
        && id.chars().allMatch(character -> character >= ' ' && character < 0x7f);
  }

  private static String made() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "r-" + Long.toString(random.nextLong(1L << 50, 1L << 62), 36);
  }
}
