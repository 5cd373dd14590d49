package io.supercargo.daji.wire;

import io.supercargo.ports.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs a request: MD5 as upper-case hex over {@code key=value} pairs sorted by key (upper case
 * before lower case) and joined by {@code &}, with {@code &secret=} and the app secret at the end.
 * Values are taken as they are, not URL-encoded; an empty value counts, an absent one does not.
 */
public final class DajiSignature {
  public static final String PARAMETER = "sign";
  public static final String APP_KEY = "appKey";

  /** Where a JSON body has it, it is signed with the key alone: the simplified rule. */
  public static final String REQUEST_TIME = "requestTime";

  private static final HexFormat UPPER_HEX = HexFormat.of().withUpperCase();

  private DajiSignature() {}

  /**
   * @param parameters all of the request's, {@code appKey} included; {@code sign} is passed over
   */
  public static String sign(Map<String, String> parameters, Secret appSecret) {
    Map<String, String> sorted = new TreeMap<>(parameters);
    sorted.remove(PARAMETER);
    String text =
        sorted.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue() + "&")
            .collect(Collectors.joining("", "", "secret=" + appSecret.reveal()));
    return UPPER_HEX.formatHex(md5().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether a signature is the right one; takes the same time for right and wrong ones. */
  public static boolean matches(String sign, Map<String, String> parameters, Secret appSecret) {
    return MessageDigest.isEqual(
        sign.getBytes(StandardCharsets.UTF_8),
        sign(parameters, appSecret).getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
