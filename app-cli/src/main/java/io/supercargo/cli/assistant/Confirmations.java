package io.supercargo.cli.assistant;

import io.supercargo.domain.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which quotes were shown in this session. A token fits one quote, so nothing is placed whose price
 * was not seen; a quote from elsewhere has none. Thread-safe.
 */
final class Confirmations {
  private static final int BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Shown> quotes = new ConcurrentHashMap<>();

  /** What was shown of a quote. */
  private record Shown(String token, String total) {}

  /** The token of a quote that is shown now, with what it costs in words. */
  String tokenFor(String quote, String total) {
    return quotes.computeIfAbsent(quote, first -> new Shown(token(), total)).token;
  }

  /**
   * What the quote costs, in words.
   *
   * @throws InvalidValue when the token is not the one that came with this quote
   */
  String check(String quote, String token) {
    return Optional.ofNullable(quotes.get(quote))
        .filter(shown -> MessageDigest.isEqual(bytes(shown.token), bytes(token)))
        .map(Shown::total)
        .orElseThrow(
            () ->
                new InvalidValue(
                    "confirmationToken",
                    "one that does not fit " + quote,
                    "the one that quote_order gave with this quote in this session"));
  }

  private String token() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return "confirm-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
