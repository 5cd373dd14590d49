package io.supercargo.application.product;

import io.supercargo.application.product.FilterTable.Supported;
import io.supercargo.application.provider.Answers;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.application.provider.Fetched;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.ProviderReport;
import io.supercargo.application.provider.ProviderReport.Status;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Terms;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Raw;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts together what all providers let hits be narrowed and ordered by. Thread-safe. */
public final class ListFilters {
  private static final String DOCUMENTED =
      "what the 1688 family documents; the provider itself cannot be asked";

  private final Router router;
  private final FanOut fanOut;
  private final Reads reads;

  public ListFilters(Router router, FanOut fanOut, Reads reads) {
    this.router = router;
    this.fanOut = fanOut;
    this.reads = reads;
  }

  /**
   * Lists the union; where nobody is named, every provider that can tell is asked. Where nobody can
   * tell but some can search, these are taken to know all that the 1688 family documents.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public FilterTable list(Selection selection, Audience audience) {
    boolean nobodyNamed = selection.whom() instanceof Selection.Routed;
    Selection meant = nobodyNamed ? new Selection.All(selection.marketplace()) : selection.whom();
    List<Provider> searching = documented(meant);
    if (!searching.isEmpty()) {
      return documented(searching);
    }
    Router.Round round = router.atOnce(meant, Capability.FILTERS);
    List<Told<Fetched<FilterConfig>>> told =
        fanOut.ask(
            round.asked(),
            selection.terms(),
            provider -> Partly.whole(ask(provider, audience, selection.terms())));
    return table(new Answers<>(told, round.lacking()));
  }

  /** Those of whom only documents tell: nobody can be asked, but they search. */
  private List<Provider> documented(Selection selection) {
    List<Provider> meant = router.meant(selection);
    List<Provider> searching =
        meant.stream().filter(provider -> provider.can(Capability.KEYWORD_SEARCH)).toList();
    boolean allNamed = selection instanceof Selection.All || searching.size() == meant.size();
    return allNamed && meant.stream().noneMatch(provider -> provider.can(Capability.FILTERS))
        ? searching
        : List.of();
  }

  private static FilterTable documented(List<Provider> searching) {
    List<String> names = searching.stream().map(Provider::name).toList();
    return new FilterTable(
        Arrays.stream(Filter.values()).map(filter -> new Supported<>(filter, names)).toList(),
        Arrays.stream(SortKey.values()).map(key -> new Supported<>(key, names)).toList(),
        names.stream()
            .map(name -> new ProviderReport(name, Status.OK, 0, Optional.of(DOCUMENTED)))
            .toList(),
        Map.of(),
        Optional.empty());
  }

  private Fetched<FilterConfig> ask(Provider provider, Audience audience, Terms terms) {
    Filters filters = Ports.of(provider, Filters.class);
    return reads.read(
        new Reads.Question(provider, Capability.FILTERS, audience),
        terms,
        () -> filters.filters(audience));
  }

  private static FilterTable table(Answers<Fetched<FilterConfig>> answers) {
    Map<String, Raw> raw = new LinkedHashMap<>();
    answers
        .told()
        .forEach(one -> one.value().ifPresent(it -> raw.put(one.provider().name(), it.raw())));
    return new FilterTable(
        union(answers.told(), FilterConfig::filters),
        union(answers.told(), config -> withPayable(config.sortKeys())),
        answers.reports(Capability.FILTERS),
        raw,
        answers.told().stream()
            .flatMap(one -> one.value().stream())
            .map(Fetched::at)
            .min(Comparator.naturalOrder()));
  }

  /** Whoever orders by price can be ordered by what is to be paid, which we reckon ourselves. */
  private static List<SortKey> withPayable(List<SortKey> keys) {
    List<SortKey> all = new ArrayList<>(keys);
    if (keys.contains(SortKey.PRICE) && !keys.contains(SortKey.PAYABLE)) {
      all.add(SortKey.PAYABLE);
    }
    return all;
  }

  /** In the order of the enumeration, which is the order of the headings. */
  private static <T extends Enum<T>> List<Supported<T>> union(
      List<Told<Fetched<FilterConfig>>> told, Function<FilterConfig, List<T>> part) {
    Map<T, List<String>> by = new TreeMap<>();
    for (Told<Fetched<FilterConfig>> one : told) {
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
