package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wants an API key: as a bearer token, or as the password that a browser asks for. Gateways and
 * callbacks check signatures instead, and health may be asked by anybody.
 */
public final class KeyCheck implements Handler {
  private static final List<String> OPEN = List.of("/gateways/", "/callbacks/", "/health/");

  private final List<byte[]> keys;
  private final Map<String, byte[]> callers = new LinkedHashMap<>();

  /**
   * @param callers the keys of those who have a name, by it
   */
  public KeyCheck(List<Secret> keys, Map<String, Secret> callers) {
    this.keys = keys.stream().map(key -> bytes(key.reveal())).toList();
    callers.forEach((name, key) -> this.callers.put(name, bytes(key.reveal())));
  }

  @Override
  public void handle(Context context) {
    if (OPEN.stream().anyMatch(context.path()::startsWith)) {
      return;
    }
    if (shown(context.header(Header.AUTHORIZATION)).filter(key -> isGood(key, context)).isEmpty()) {
      context.header(Header.WWW_AUTHENTICATE, "Basic realm=\"Supercargo\", charset=\"UTF-8\"");
      throw Refusal.of(
          ProblemType.KEY_MISSING, "Authorization: no API key (expected: Bearer and a key)");
    }
  }

  private boolean isGood(byte[] shown, Context context) {
    Optional<String> name =
        callers.entrySet().stream()
            .filter(caller -> MessageDigest.isEqual(caller.getValue(), shown))
            .map(Map.Entry::getKey)
            .findFirst();
    name.ifPresent(known -> Caller.set(context, known));
    return name.isPresent() || keys.stream().anyMatch(key -> MessageDigest.isEqual(key, shown));
  }

  private static Optional<byte[]> shown(@Nullable String header) {
    String[] parts = header == null ? new String[0] : header.strip().split(" +", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(bytes(parts[1]));
      case "basic" -> password(parts[1]);
      default -> Optional.empty();
    };
  }

  /** Whatever the user's name is. */
  private static Optional<byte[]> password(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      return Optional.of(bytes(pair.substring(pair.indexOf(':') + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
