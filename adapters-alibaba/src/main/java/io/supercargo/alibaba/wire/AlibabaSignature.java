package io.supercargo.alibaba.wire;

import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a request: HMAC-SHA1 with the app secret, as upper-case hex, over the path from {@code
 * param2} on and, behind it, every parameter's name and value joined and then sorted by their
 * bytes. Values are taken as they are, not URL-encoded; the signature itself does not count.
 */
public final class AlibabaSignature {
  private static final String ALGORITHM = "HmacSHA1";
  private static final HexFormat UPPER_HEX = HexFormat.of().withUpperCase();
  private static final Comparator<String> BY_BYTES =
      (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));
  private static final Comparator<Map.Entry<String, String>> BY_PAIR =
      Comparator.comparing(AlibabaSignature::pair, BY_BYTES);
  private static final Comparator<Map.Entry<String, String>> BY_NAME =
      Map.Entry.comparingByKey(BY_BYTES);

  private AlibabaSignature() {}

  /**
   * @param path e.g. {@code param2/1/system/currentTime/1000000}; empty for messages and for the
   *     page of the old authorisation, of which the parameters alone are signed
   */
  public static String sign(String path, Map<String, String> parameters, Secret appSecret) {
    return sign(path, parameters, appSecret, BY_PAIR);
  }

  /**
   * Whether a signature is the right one. Many clients sort by name alone, which differs where one
   * name begins with another; that is taken too. Takes the same time for right and wrong ones.
   */
  public static boolean matches(
      String signature, String path, Map<String, String> parameters, Secret appSecret) {
    boolean byPair = matches(signature, sign(path, parameters, appSecret, BY_PAIR));
    boolean byName = matches(signature, sign(path, parameters, appSecret, BY_NAME));
    return byPair || byName;
  }

  private static boolean matches(String signature, String expected) {
    return MessageDigest.isEqual(utf8(signature), utf8(expected));
  }

  private static String sign(
      String path,
      Map<String, String> parameters,
      Secret appSecret,
      Comparator<Map.Entry<String, String>> order) {
    String text =
        parameters.entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(AlibabaParameters.SIGNATURE))
            .sorted(order)
            .map(AlibabaSignature::pair)
            .collect(Collectors.joining("", path, ""));
    return UPPER_HEX.formatHex(hmac(text, appSecret));
  }

  private static String pair(Map.Entry<String, String> parameter) {
    return parameter.getKey() + parameter.getValue();
  }

  private static byte[] hmac(String text, Secret appSecret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(utf8(appSecret.reveal()), ALGORITHM));
      return mac.doFinal(utf8(text));
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
