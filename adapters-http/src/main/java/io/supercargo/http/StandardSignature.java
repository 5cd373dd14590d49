package io.supercargo.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Standard Webhooks: {@code id.timestamp.body} under HMAC-SHA256, in Base64 after
 * {@code v1,}; one for each secret, with spaces between them.
 */
public final class StandardSignature {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  private StandardSignature() {}

  /**
   * @param timestamp in seconds since 1970
   * @throws InvalidValue for a secret that is not {@code whsec_} and Base64
   */
  public static String of(List<Secret> secrets, String id, long timestamp, byte[] body) {
    byte[] head = (id + "." + timestamp + ".").getBytes(UTF_8);
    return secrets.stream()
        .map(secret -> "v1," + Base64.getEncoder().encodeToString(sign(key(secret), head, body)))
        .collect(Collectors.joining(" "));
  }

  private static byte[] key(Secret secret) {
    String text = secret.reveal();
    try {
      if (text.startsWith(PREFIX)) {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
      }
    } catch (IllegalArgumentException notInBase64) {
      // told below, with the same words
    }
    throw new InvalidValue("secret", "another text", "whsec_ and Base64");
  }

  private static byte[] sign(byte[] key, byte[] head, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      mac.update(head);
      return mac.doFinal(body);
    } catch (GeneralSecurityException never) {
      throw new IllegalStateException(never); // every Java has it
    }
  }
}
