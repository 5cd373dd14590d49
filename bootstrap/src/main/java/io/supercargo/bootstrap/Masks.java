package io.supercargo.bootstrap;

import java.util.List;
import java.util.Locale;

/** What of a value may be shown, by the name of its key. */
final class Masks {
  private static final int SHOWN = 4;
  private static final List<String> IDENTIFIERS = List.of("access-key", "app-key");
  private static final List<String> SECRETS =
      List.of("secret", "password", "token", "key", "keys", "credential", "credentials");

  private Masks() {}

  static String shown(String key, String value) {
    String name = key.toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      return value;
    }
    if (IDENTIFIERS.contains(name)) {
      return value.length() <= SHOWN ? "********" : value.substring(0, SHOWN) + "****";
    }
    return SECRETS.stream().anyMatch(name::endsWith) ? "********" : url(value);
  }

  /** Hides what an address may carry of credentials. */
  static String url(String value) {
    return value
        .replaceAll("(//[^/@:]*:)[^/@]*@", "$1********@")
        .replaceAll("(?i)([?&;](?:password|passwd|token|secret|[a-z_-]*key)=)[^&;]*", "$1********");
  }
}
