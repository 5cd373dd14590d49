package io.supercargo.application.product;

import io.supercargo.application.product.FilterTable.Supported;
import io.supercargo.application.provider.Answers;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.ports.Raw;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts together what all providers let hits be narrowed and ordered by. Thread-safe. */
public final class ListFilters {
  private final Router router;
  private final FanOut fanOut;
  private final Watch watch;

  public ListFilters(Router router, FanOut fanOut, Watch watch) {
    this.router = router;
    this.fanOut = fanOut;
    this.watch = watch;
  }

  /**
   * Lists the union; where nobody is named, every provider that can tell is asked.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public FilterTable list(Selection selection, Audience audience) {
    Selection meant = selection instanceof Selection.Routed ? Selection.ALL : selection;
    Router.Round round = router.atOnce(meant, Capability.FILTERS);
    List<Told<Reply<FilterConfig>>> told =
        fanOut.ask(round.asked(), provider -> Partly.whole(ask(provider, audience)));
    return table(new Answers<>(told, round.lacking()));
  }

  private Reply<FilterConfig> ask(Provider provider, Audience audience) {
    Filters filters = Ports.of(provider, Filters.class);
    return watch.over(provider, Capability.FILTERS, () -> filters.filters(audience));
  }

  private static FilterTable table(Answers<Reply<FilterConfig>> answers) {
    Map<String, Raw> raw = new LinkedHashMap<>();
    answers
        .told()
        .forEach(one -> one.value().ifPresent(it -> raw.put(one.provider().name(), it.raw())));
    return new FilterTable(
        union(answers.told(), FilterConfig::filters),
        union(answers.told(), FilterConfig::sortKeys),
        answers.reports(Capability.FILTERS),
        raw);
  }

  /** In the order of the enumeration, which is the order of the headings. */
  private static <T extends Enum<T>> List<Supported<T>> union(
      List<Told<Reply<FilterConfig>>> told, Function<FilterConfig, List<T>> part) {
    Map<T, List<String>> by = new TreeMap<>();
    for (Told<Reply<FilterConfig>> one : told) {
      one.value()
          .map(reply -> part.apply(reply.value()))
          .orElse(List.of())
          .forEach(
              value ->
                  by.computeIfAbsent(value, any -> new ArrayList<>()).add(one.provider().name()));
    }
    return by.entrySet().stream()
        .map(entry -> new Supported<>(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }
}
