package io.supercargo.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the goods are. A provider is a way to reach one or several of them. */
public enum Marketplace {
  ALIBABA_1688("1688"),
  TAOBAO("taobao"),
  POIZON("poizon"),
  ALIBABA_COM("alibaba");

  private final String code;

  Marketplace(String code) {
    this.code = code;
  }

  /** The name in ids, e.g. {@code 1688} in {@code 1688:727920485853}. */
  public String code() {
    return code;
  }

  public static Marketplace of(String code) {
    for (Marketplace marketplace : values()) {
      if (marketplace.code.equals(code)) {
        return marketplace;
      }
    }
    throw new InvalidValue("marketplace", code, "one of " + codes());
  }

  private static String codes() {
    return Arrays.stream(values()).map(Marketplace::code).collect(Collectors.joining(", "));
  }
}
