package io.supercargo.xportcn.wire;

import java.util.List;

/** The five headers that every call carries. */
public final class XportHeaders {
  public static final String ACCESS_KEY = "access-key";
  public static final String TIMESTAMP = "timestamp";
  public static final String NONCE = "nonce-str";
  public static final String USER_ID = "user-id";
  public static final String SIGNATURE = "signature";

  /** One manual's table says {@code once-str}, its text {@code nonce_str}, every sample this. */
  public static final List<String> NONCE_SPELLINGS = List.of(NONCE, "nonce_str", "once-str");

  private XportHeaders() {}
}
