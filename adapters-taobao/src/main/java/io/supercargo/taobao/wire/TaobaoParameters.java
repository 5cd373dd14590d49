package io.supercargo.taobao.wire;

/** The system parameters that every call carries; all but the signature are signed. */
public final class TaobaoParameters {
  public static final String APP_KEY = "app_key";
  public static final String TIMESTAMP = "timestamp";
  public static final String SIGN_METHOD = "sign_method";
  public static final String ACCESS_TOKEN = "access_token";

  /** The only value of {@link #SIGN_METHOD} that this platform uses. */
  public static final String SHA256 = "sha256";

  private static final String TOKENS = "/auth/token/";

  private TaobaoParameters() {}

  /** Tokens are had with a code or a refresh token in place of an access token. */
  public static boolean needsToken(String apiPath) {
    return !apiPath.startsWith(TOKENS);
  }
}
