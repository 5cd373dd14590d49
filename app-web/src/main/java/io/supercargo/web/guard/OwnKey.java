package io.supercargo.web.guard;

import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What this process shows itself, and what the commands of the same user show it: they find it in
 * the home's folder, which nobody else can read. It is another in every process.
 */
public final class OwnKey {
  private static final int BYTES = 32;

  private final Secret text = fresh();

  public Secret text() {
    return text;
  }

  boolean is(Secret shown) {
    return MessageDigest.isEqual(bytes(text), bytes(shown));
  }

  static byte[] bytes(Secret secret) {
    return secret.reveal().getBytes(StandardCharsets.UTF_8);
  }

  private static Secret fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret("sc_own_" + HexFormat.of().formatHex(bytes));
  }
}
