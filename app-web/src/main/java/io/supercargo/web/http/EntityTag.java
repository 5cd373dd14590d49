package io.supercargo.web.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Marks JSON answers to reads with a tag of what they say, and spares the body to who has it
 * already. The tag is weak: the same answer may go out compressed or not.
 */
public final class EntityTag {
  /** Nobody else's cache keeps an answer, and one's own asks whether it is still good. */
  private static final String OWN_AND_ASKED = "private, no-cache";

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  /** Bytes of the digest that are enough to tell answers apart. */
  private static final int LENGTH = 15;

  private EntityTag() {}

  /** Stands behind the routes. */
  public static void mark(Context context) {
    byte[] bytes = ReadyAnswers.offered(context);
    if (bytes != null && isRead(context) && context.statusCode() == OK) {
      context.header(Header.ETAG, of(bytes));
      context.header(Header.VARY, Header.ACCEPT_ENCODING);
      if (!context.res().containsHeader(Header.CACHE_CONTROL)) {
        context.header(Header.CACHE_CONTROL, OWN_AND_ASKED);
      }
    }
  }

  /** Stands behind those who look at the whole answer. */
  public static void spare(Context context) {
    @Nullable String tag = context.res().getHeader(Header.ETAG);
    if (isKnown(tag, context.header(Header.IF_NONE_MATCH))) {
      context.status(NOT_MODIFIED).result(new byte[0]);
    }
  }

  /**
   * Whether the caller has it.
   *
   * @param shown as the header {@code If-None-Match} has it
   */
  static boolean isKnown(@Nullable String tag, @Nullable String shown) {
    return tag != null
        && shown != null
        && Arrays.stream(shown.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
  }

  static String of(byte[] bytes) {
    byte[] digest = Arrays.copyOf(sha256().digest(bytes), LENGTH);
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static boolean isRead(Context context) {
    String method = context.req().getMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
