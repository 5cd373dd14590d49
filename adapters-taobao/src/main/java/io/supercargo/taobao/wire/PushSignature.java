package io.supercargo.taobao.wire;

import io.supercargo.http.push.Seal;
import io.supercargo.ports.provider.Secret;

/**
 * Signs a pushed message: HMAC-SHA256 with the app secret, as lower-case hex, over the app key and,
 * behind it, the body as it was received.
 */
public final class PushSignature {
  private static final Seal SEAL = Seal.SHA256_LOWER_HEX;

  private PushSignature() {}

  public static String sign(String appKey, String body, Secret appSecret) {
    return SEAL.over(appKey + body, appSecret);
  }

  /** Whether a signature is the right one; takes the same time for right and wrong ones. */
  public static boolean matches(String signature, String appKey, String body, Secret appSecret) {
    return SEAL.fits(signature, appKey + body, appSecret);
  }
}
