package io.supercargo.http.dialect.detail;

import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.detail.WireDetail.WireTag;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services of a detail: 1688 spells some of them otherwise than in filters. */
public final class ServiceTags {
  private static final Map<Filter, String> KEYS = new EnumMap<>(Filter.class);

  static {
    KEYS.put(Filter.DROPSHIP, "isOnePsale");
    KEYS.put(Filter.DROPSHIP_FREE_POST, "isOnePsaleFreePostage");
    KEYS.put(Filter.SEVEN_DAY_RETURN, "noReason7DReturn");
    KEYS.put(Filter.STRICTLY_SELECTED, "1688_yx");
    KEYS.put(Filter.NEW_IN_7_DAYS, "new7");
    KEYS.put(Filter.NEW_IN_30_DAYS, "new30");
    KEYS.put(Filter.GLOBALLY_SELECTED, "isQqyx");
    KEYS.put(Filter.CROSS_BORDER_SELECT, "select");
  }

  private ServiceTags() {}

  /** Every key, each saying yes or no. */
  public static List<WireTag> write(Set<Filter> filters) {
    return KEYS.entrySet().stream()
        .map(tag -> new WireTag(tag.getValue(), filters.contains(tag.getKey())))
        .toList();
  }

  public static Set<Filter> read(@Nullable List<WireTag> tags) {
    Set<Filter> filters = EnumSet.noneOf(Filter.class);
    for (WireTag tag : tags == null ? List.<WireTag>of() : tags) {
      KEYS.forEach(
          (filter, key) -> {
            if (key.equals(tag.key()) && Boolean.TRUE.equals(tag.value())) {
              filters.add(filter);
            }
          });
    }
    return filters;
  }
}
