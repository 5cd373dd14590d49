package io.supercargo.xportcn.gateway;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * The ids that every answer carries.
 *
 * @param requestId makes 32 lower-case hex characters
 */
public record EnvelopeIds(Supplier<String> requestId, String developId) {
  static EnvelopeIds random(String developId) {
    return new EnvelopeIds(EnvelopeIds::hex, developId);
  }

  private static String hex() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
