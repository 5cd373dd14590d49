package io.supercargo.xportcn.wire;

import io.supercargo.domain.search.Filter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services as hot lists spell them; those that were not seen there are spelt as filters are. */
final class RankServices {
  private static final Map<Filter, String> SPELT =
      Map.of(Filter.SHIPS_IN_24H, "sendGoods24H", Filter.SHIPS_IN_48H, "sendGoods48H");

  private RankServices() {}

  static List<String> write(Set<Filter> filters) {
    return filters.stream().sorted().map(RankServices::code).toList();
  }

  /** What has no meaning here is passed over. */
  static Set<Filter> read(Collection<String> services) {
    Set<Filter> filters = EnumSet.allOf(Filter.class);
    filters.removeIf(filter -> !services.contains(code(filter)));
    return filters;
  }

  private static String code(Filter filter) {
    return SPELT.getOrDefault(filter, filter.code());
  }
}
