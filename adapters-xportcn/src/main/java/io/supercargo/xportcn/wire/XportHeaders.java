package io.supercargo.xportcn.wire;

import java.util.List;

/** The five headers that every call carries. */
public final class XportHeaders {
  public static final String ACCESS_KEY = "access-key";
  public static final String TIMESTAMP = "timestamp";
  public static final String NONCE = "nonce-str";
  public static final String USER_ID = "user-id";
  public static final String SIGNATURE = "signature";

  /**
   * Operations below this address have timestamp and signature as parameters of the query. Nobody
   * has seen how that signature is made, nor how it is known who signs: the headers come too.
   */
  public static final String SIGNED_BY_QUERY = "/open/pp/logistics/";

  /** What the signature is called there. */
  public static final String SIGN = "sign";

  /** One manual's table says {@code once-str}, its text {@code nonce_str}, every sample this. */
  public static final List<String> NONCE_SPELLINGS = List.of(NONCE, "nonce_str", "once-str");

  private XportHeaders() {}
}
