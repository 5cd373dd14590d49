package io.supercargo.alibaba.wire;

/** The system parameters beside those of the business; all but the signature are signed. */
public final class AlibabaParameters {
  public static final String SIGNATURE = "_aop_signature";
  public static final String TIMESTAMP = "_aop_timestamp";
  public static final String ACCESS_TOKEN = "access_token";

  /** What stands before the part of an address that is signed. */
  public static final String OPENAPI = "/openapi/";

  private static final String SYSTEM = "_aop_";

  private AlibabaParameters() {}

  public static boolean isSystem(String name) {
    return name.startsWith(SYSTEM) || name.equals(ACCESS_TOKEN);
  }

  /** What is signed of an address: from the protocol's name on. */
  public static String signedPath(String path) {
    return path.substring(path.lastIndexOf(OPENAPI) + OPENAPI.length());
  }
}
