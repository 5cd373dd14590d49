package io.supercargo.xportcn.wire;

import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Signs a request: MD5 over the access key, the timestamp, the nonce and the access secret, joined
 * without anything between, as upper-case hex. Method, path and body are not part of it.
 */
public record XportSignature(String accessKey, String timestamp, String nonce) {
  private static final HexFormat UPPER_HEX = HexFormat.of().withUpperCase();

  public String sign(Secret secret) {
    String text = accessKey + timestamp + nonce + secret.reveal();
    return UPPER_HEX.formatHex(md5().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether a signature is the right one; takes the same time for right and wrong ones. */
  public boolean matches(String signature, Secret secret) {
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.UTF_8), sign(secret).getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
