package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A promise that an offer can be asked to keep. The list is the union of what the 1688 family
 * documents: Xport KA, Daji's developer reference, and 1688's own filter configuration. A provider
 * may know only a part of it.
 */
public enum Filter {
  CERTIFIED_FACTORY("certifiedFactory", Group.QUALITY, "Certified factory"),
  EXPERIENCE_5_STARS("totalEpScoreLv1", Group.QUALITY, "Experience score: 5 stars"),
  EXPERIENCE_4_5_STARS("totalEpScoreLv2", Group.QUALITY, "Experience score: 4.5 to 5 stars"),
  EXPERIENCE_4_STARS("totalEpScoreLv3", Group.QUALITY, "Experience score: 4 to 4.5 stars"),
  EXPERIENCE_BELOW_4_STARS("totalEpScoreLv4", Group.QUALITY, "Experience score: below 4 stars"),
  COLLECTED_24H_99("getRate24HLv3", Group.QUALITY, "Collected within 24 h: 99 % or more"),
  COLLECTED_24H_95("getRate24HLv2", Group.QUALITY, "Collected within 24 h: 95 % or more"),
  COLLECTED_24H_LOW("getRate24HLv1", Group.QUALITY, "Collected within 24 h: below 95 %"),
  COLLECTED_48H_99("getRate48HLv3", Group.QUALITY, "Collected within 48 h: 99 % or more"),
  COLLECTED_48H_95("getRate48HLv2", Group.QUALITY, "Collected within 48 h: 95 % or more"),
  COLLECTED_48H_LOW("getRate48HLv1", Group.QUALITY, "Collected within 48 h: below 95 %"),
  FREE_CREDIT("freeCredit", Group.ASSURANCE, "Free credit"),
  SHIPS_TODAY("shipInToday", Group.ASSURANCE, "Ships today"),
  SHIPS_IN_24H("shipIn24Hours", Group.ASSURANCE, "Ships within 24 hours"),
  SHIPS_IN_48H("shipIn48Hours", Group.ASSURANCE, "Ships within 48 hours"),
  SEVEN_DAY_RETURN("noReason7DReturn", Group.ASSURANCE, "7-day return without reason"),
  DROPSHIP("isOnePsale", Group.ASSURANCE, "Sold by the piece (dropship)"),
  DROPSHIP_FREE_POST("isOnePsaleFreePost", Group.ASSURANCE, "Dropship with free postage"),
  DOUYIN_LABEL("dyCiphertext", Group.ASSURANCE, "Encrypted Douyin waybill"),
  KUAISHOU_LABEL("ksCiphertext", Group.ASSURANCE, "Encrypted Kuaishou waybill"),
  STRICTLY_SELECTED("1688Selection", Group.SELECTION, "1688 strictly selected"),
  SELECTED_SUPPLY("jxhy", Group.SELECTION, "Selected supply for distribution"),
  GLOBALLY_SELECTED("isQqyx", Group.SELECTION, "Globally selected"),
  CROSS_BORDER_SELECT("isSelect", Group.SELECTION, "Cross-border select pool"),
  NEW_IN_7_DAYS("new7", Group.SELECTION, "Listed within 7 days"),
  NEW_IN_30_DAYS("new30", Group.SELECTION, "Listed within 30 days");

  /** The headings under which filters are shown. */
  public enum Group {
    QUALITY("Service quality"),
    ASSURANCE("Service assurance"),
    SELECTION("Selection");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private static final Map<String, Filter> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Filter::code, Function.identity()));

  private final String code;
  private final Group group;
  private final String label;

  Filter(String code, Group group, String label) {
    this.code = code;
    this.group = group;
    this.label = label;
  }

  /** The spelling of 1688, which users write too. */
  public String code() {
    return code;
  }

  public Group group() {
    return group;
  }

  /** English words for people. */
  public String label() {
    return label;
  }

  public static Filter of(String code) {
    Filter filter = BY_CODE.get(code);
    if (filter == null) {
      throw new InvalidValue("filter", code, "one of " + codes());
    }
    return filter;
  }

  private static String codes() {
    return Arrays.stream(values()).map(Filter::code).collect(Collectors.joining(", "));
  }
}
