package io.supercargo.web.guard;

import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key that a caller shows: as a bearer token, or as the password of any user. */
final class Shown {
  private Shown() {}

  static Optional<Secret> in(@Nullable String authorization) {
    String[] parts = authorization == null ? new String[0] : authorization.strip().split(" +", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(new Secret(parts[1]));
      case "basic" -> password(parts[1]);
      default -> Optional.empty();
    };
  }

  private static Optional<Secret> password(String base64) {
    try {
      String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
      return Optional.of(new Secret(pair.substring(pair.indexOf(':') + 1)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
