package io.supercargo.xportcn.wire;

import java.net.URI;

/** The generations of the platform's 1688 paths. */
public enum XportEdition {
  /** Numeric ids, prices in fen with service and handling parts. */
  KA("ka", "https://www.xportcn.com/api"),
  /** Numeric ids, prices in yuan. */
  V1("v1", "https://www.xportcn.com/api"),
  /** Opaque {@code offerMapId}s, prices in yuan. */
  V2("v2", "https://api.pandapon.com");

  private final String code;
  private final URI baseUrl;

  XportEdition(String code, String baseUrl) {
    this.code = code;
    this.baseUrl = URI.create(baseUrl);
  }

  /** What configuration writes. */
  public String code() {
    return code;
  }

  /**
   * Production. Xport's manual and its samples disagree about {@code /api}; samples and a live
   * client agree with each other.
   */
  public URI baseUrl() {
    return baseUrl;
  }

  public static XportEdition of(String code) {
    return switch (code) {
      case "ka" -> KA;
      case "v1" -> V1;
      case "v2" -> V2;
      default -> throw new IllegalArgumentException("no edition " + code);
    };
  }
}
