package io.supercargo.http;

import io.supercargo.domain.InvalidValue;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses as wires write them. */
public final class WebAddress {
  private WebAddress() {}

  /**
   * @throws InvalidValue for what is none, or of another kind
   */
  public static URI read(String field, @Nullable String text) {
    String given = text == null ? "" : text.strip();
    try {
      URI address = URI.create(given);
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null
          && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
        return address;
      }
    } catch (IllegalArgumentException broken) {
      throw invalid(field, given);
    }
    throw invalid(field, given);
  }

  private static InvalidValue invalid(String field, String given) {
    return new InvalidValue(field, given.isEmpty() ? "missing" : given, "an http or https address");
  }
}
