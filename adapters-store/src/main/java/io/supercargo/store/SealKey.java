package io.supercargo.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** 256 bits that seal what opens something. Its id tells which one it is, and nothing else. */
final class SealKey {
  static final String EXPECTED = "32 bytes in Base64, e.g. from openssl rand -base64 32";

  private static final int LENGTH = 32;
  private static final int ID_BYTES = 4;

  private final byte[] bytes;
  private final String id;

  private SealKey(byte[] bytes) {
    this.bytes = bytes;
    this.id = id(bytes);
  }

  static SealKey fresh() {
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    return new SealKey(bytes);
  }

  /** Empty for a text that is no key. */
  static Optional<SealKey> parse(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text.strip());
      return bytes.length == LENGTH ? Optional.of(new SealKey(bytes)) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  String id() {
    return id;
  }

  /** As it is written down. */
  String text() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  SecretKey secret() {
    return new SecretKeySpec(bytes, "AES");
  }

  @Override
  public String toString() {
    return "key " + id;
  }

  private static String id(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("id of a key of the store: ".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(bytes), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
