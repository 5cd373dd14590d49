package io.supercargo.application.webhook;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.webhook.SigningKey;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Makes what endpoints know our letters by. Thread-safe. */
public final class KeyMaker {
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  public SigningKey fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String text = "whsec_" + Base64.getEncoder().encodeToString(bytes);
    return new SigningKey(new Secret(text), Optional.empty());
  }
}
