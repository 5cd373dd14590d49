package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.product.FilterTable;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Raw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hits can be narrowed and ordered by, and where. */
public record FiltersView(
    List<FilterView> filters,
    List<SortView> sortKeys,
    List<ReportView> providers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /** A flag that offers can be asked to satisfy. */
  record FilterView(String code, String label, String group, List<String> providers) {
    static FilterView of(FilterTable.Supported<Filter> supported) {
      Filter filter = supported.value();
      return new FilterView(
          filter.code(), filter.label(), filter.group().label(), supported.providers());
    }
  }

  /** A field that hits can be ordered by. */
  record SortView(String code, List<String> providers) {
    static SortView of(FilterTable.Supported<SortKey> supported) {
      return new SortView(supported.value().code(), supported.providers());
    }
  }

  public static FiltersView of(FilterTable table, boolean withRaw) {
    return new FiltersView(
        table.filters().stream().map(FilterView::of).toList(),
        table.sortKeys().stream().map(SortView::of).toList(),
        table.providers().stream().map(ReportView::of).toList(),
        RawBody.of(withRaw, single(table.raw())));
  }

  private static Map<String, List<Raw>> single(Map<String, Raw> bodies) {
    Map<String, List<Raw>> lists = new LinkedHashMap<>();
    bodies.forEach((provider, raw) -> lists.put(provider, List.of(raw)));
    return lists;
  }
}
