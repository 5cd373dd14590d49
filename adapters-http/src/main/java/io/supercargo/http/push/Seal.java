package io.supercargo.http.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.ports.provider.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed digest of a text, and how it is written. */
public enum Seal {
  SHA1_UPPER_HEX("HmacSHA1") {
    @Override
    String written(byte[] digest) {
      return HexFormat.of().withUpperCase().formatHex(digest);
    }
  },
  SHA1_LOWER_HEX("HmacSHA1") {
    @Override
    String written(byte[] digest) {
      return HexFormat.of().formatHex(digest);
    }
  },
  SHA1_BASE64("HmacSHA1") {
    @Override
    String written(byte[] digest) {
      return Base64.getEncoder().encodeToString(digest);
    }
  },
  SHA256_UPPER_HEX("HmacSHA256") {
    @Override
    String written(byte[] digest) {
      return HexFormat.of().withUpperCase().formatHex(digest);
    }
  },
  SHA256_LOWER_HEX("HmacSHA256") {
    @Override
    String written(byte[] digest) {
      return HexFormat.of().formatHex(digest);
    }
  };

  private final String algorithm;

  Seal(String algorithm) {
    this.algorithm = algorithm;
  }

  abstract String written(byte[] digest);

  public String over(String text, Secret key) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.reveal().getBytes(UTF_8), algorithm));
      return written(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  /**
   * Whether it seals the text; takes the same time for right and wrong ones. Nothing is sealed by
   * an empty key.
   */
  public boolean fits(String seal, String text, Secret key) {
    return !key.reveal().isEmpty()
        && MessageDigest.isEqual(seal.getBytes(UTF_8), over(text, key).getBytes(UTF_8));
  }
}
