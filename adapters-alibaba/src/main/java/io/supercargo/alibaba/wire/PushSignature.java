package io.supercargo.alibaba.wire;

import io.supercargo.http.push.PushRequest;
import io.supercargo.http.push.SignedForm;
import io.supercargo.ports.provider.Secret;
import java.util.Map;

/**
 * Signs a pushed message: as a request without a path, over the one field {@code message} as it was
 * received. The platform's own code takes small letters too; it writes capitals, and nothing else
 * is taken here.
 */
public final class PushSignature {
  public static final String FIELD = AlibabaParameters.SIGNATURE;

  private PushSignature() {}

  public static PushRequest signed(String message, Secret appSecret) {
    return SignedForm.write(FIELD, message, fields -> AlibabaSignature.sign("", fields, appSecret));
  }

  /**
   * Whether a signature is the right one; takes the same time for right and wrong ones. Nothing is
   * signed with an empty secret.
   */
  public static boolean matches(String signature, Map<String, String> fields, Secret appSecret) {
    return !appSecret.reveal().isEmpty()
        && AlibabaSignature.matches(signature, "", fields, appSecret);
  }
}
