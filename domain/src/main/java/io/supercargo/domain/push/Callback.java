package io.supercargo.domain.push;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request of a supplier to us, as it came.
 *
 * @param method in capitals
 * @param headers by their names in small letters
 * @param query as it stood in the address; empty where there was none
 * @param body as text, whatever it is
 */
public record Callback(String method, Map<String, String> headers, String query, String body) {
  public Callback {
    Map<String, String> lower = new TreeMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    headers = Map.copyOf(lower);
  }

  /** Nothing of it but that it came. */
  Callback wiped() {
    return new Callback(method, Map.of(), "", "");
  }

  public boolean isWiped() {
    return equals(wiped());
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
