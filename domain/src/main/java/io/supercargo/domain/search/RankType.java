package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a hot list is ordered by; the codes are those of 1688 and its gateways. */
public enum RankType {
  COMPLEX("complex"),
  HOT("hot"),
  GOOD_PRICE("goodPrice"),
  ANCHOR_HOT("anchorHot"),
  ANCHOR_NEW("anchorNew"),
  ANCHOR_RECOMMEND("anchorRecommend"),
  VIETNAM_HOT("VNHot"),
  VIETNAM_TREND("VNTrend");

  private final String code;

  RankType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static RankType of(String code) {
    for (RankType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    throw new InvalidValue("type", code, "one of " + codes());
  }

  private static String codes() {
    return Arrays.stream(values()).map(RankType::code).collect(Collectors.joining(", "));
  }
}
