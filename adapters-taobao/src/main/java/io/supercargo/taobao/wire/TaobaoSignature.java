package io.supercargo.taobao.wire;

import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a request: HMAC-SHA256 with the app secret, as upper-case hex, over the path after {@code
 * /rest} followed by every parameter's key and value, sorted by key and joined without anything
 * between. Pairs with an empty value do not count, and neither does {@code sign} itself.
 */
public final class TaobaoSignature {
  public static final String PARAMETER = "sign";

  private static final String ALGORITHM = "HmacSHA256";
  private static final HexFormat UPPER_HEX = HexFormat.of().withUpperCase();

  private TaobaoSignature() {}

  /**
   * @param path with its leading slash, e.g. {@code /product/get}
   */
  public static String sign(String path, Map<String, String> parameters, Secret appSecret) {
    StringBuilder text = new StringBuilder(path);
    new TreeMap<>(parameters)
        .forEach(
            (key, value) -> {
              if (!key.equals(PARAMETER) && !key.isEmpty() && !value.isEmpty()) {
                text.append(key).append(value);
              }
            });
    return UPPER_HEX.formatHex(hmac(text.toString(), appSecret));
  }

  /** Whether a signature is the right one; takes the same time for right and wrong ones. */
  public static boolean matches(
      String sign, String path, Map<String, String> parameters, Secret appSecret) {
    return MessageDigest.isEqual(
        sign.getBytes(StandardCharsets.UTF_8),
        sign(path, parameters, appSecret).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(String text, Secret appSecret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(appSecret.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
