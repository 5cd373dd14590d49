package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.FilterTable;
import io.supercargo.application.product.FilterTable.Supported;
import io.supercargo.application.product.ListFilters;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.SortKey;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** By what hits can be narrowed and ordered, and at whose. */
final class FiltersPage implements Routes {
  private static final String NAME = "filters";

  private final ListFilters filters;
  private final ListProviders providers;

  @Inject
  FiltersPage(ListFilters filters, ListProviders providers) {
    this.filters = filters;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.KEYWORD_SEARCH);
    Map<String, Object> blank =
        Map.of("filters", List.of(), "sorts", List.of(), "reports", List.of());
    where.answer(context, NAME, blank, () -> found(where, t));
  }

  private Map<String, Object> found(Whereabouts where, Words t) {
    FilterTable table = filters.list(where.selection(), where.audience());
    return Map.of(
        "filters", table.filters().stream().map(each -> Row.of(each, t)).toList(),
        "sorts", table.sortKeys().stream().map(Row::of).toList(),
        "reports", table.providers().stream().map(Board.Report::of).toList());
  }

  /** A filter or a field to sort by, and who knows it. */
  record Row(String code, String label, String group, String providers) {
    static Row of(Supported<Filter> supported, Words t) {
      Filter filter = supported.value();
      return new Row(
          filter.code(), t.label(filter), t.group(filter.group()), who(supported.providers()));
    }

    static Row of(Supported<SortKey> supported) {
      return new Row(supported.value().code(), "", "", who(supported.providers()));
    }

    private static String who(List<String> providers) {
      return String.join(", ", providers);
    }
  }
}
