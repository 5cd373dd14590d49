package io.supercargo.xportcn.wire;

import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keyword searches in one selection: what is a filter everywhere else is an operation in v2. */
public enum SelectedSearch {
  STRICTLY("strictSelectKeyword", Filter.STRICTLY_SELECTED),
  GLOBALLY("globalSelectKeyword", Filter.GLOBALLY_SELECTED);

  private final String operation;
  private final Filter filter;

  SelectedSearch(String operation, Filter filter) {
    this.operation = operation;
    this.filter = filter;
  }

  public String operation() {
    return operation;
  }

  /** The one that serves a search, if its edition has it; a second selection stays a filter. */
  public static Optional<SelectedSearch> of(SearchQuery query, XportEdition edition) {
    return Arrays.stream(values())
        .filter(it -> query.refinement().filters().all().contains(it.filter))
        .filter(it -> XportOperations.of(edition).has(it.operation))
        .findFirst();
  }

  /** The search as it is told apart from its operation. */
  public SearchQuery without(SearchQuery query) {
    return changed(query, filters -> filters.remove(filter));
  }

  /** The search as it is meant. */
  public SearchQuery with(SearchQuery query) {
    return changed(query, filters -> filters.add(filter));
  }

  private static SearchQuery changed(SearchQuery query, Consumer<Set<Filter>> change) {
    Refinement terms = query.refinement();
    Set<Filter> filters = EnumSet.noneOf(Filter.class);
    filters.addAll(terms.filters().all());
    change.accept(filters);
    return query.refined(
        new Refinement(new FilterSpec(filters), terms.sort(), terms.price(), terms.category()));
  }
}
