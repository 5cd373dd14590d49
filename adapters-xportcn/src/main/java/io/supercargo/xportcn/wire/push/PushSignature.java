package io.supercargo.xportcn.wire.push;

import io.supercargo.http.push.Seal;
import io.supercargo.ports.provider.Secret;
import java.util.List;

/**
 * Signs a pushed message: HMAC-SHA256 with the access secret, as hex. The one manual that tells of
 * it leaves out over what: it is taken to be the body as it was received, and the access key before
 * the body is taken too, and small and capital hex, but not mixed.
 */
public final class PushSignature {
  private static final List<Seal> SEALS = List.of(Seal.SHA256_LOWER_HEX, Seal.SHA256_UPPER_HEX);

  private PushSignature() {}

  public static String sign(String body, Secret accessSecret) {
    return Seal.SHA256_LOWER_HEX.over(body, accessSecret);
  }

  /** Whether a signature is a right one; takes the same time for right and wrong ones. */
  public static boolean matches(
      String signature, String accessKey, String body, Secret accessSecret) {
    int right = 0;
    for (String text : List.of(body, accessKey + body)) {
      for (Seal seal : SEALS) {
        right += seal.fits(signature, text, accessSecret) ? 1 : 0;
      }
    }
    return right > 0;
  }
}
