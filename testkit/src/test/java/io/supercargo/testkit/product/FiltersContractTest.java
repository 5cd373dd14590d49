package io.supercargo.testkit.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.ProductSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

final class FiltersContractTest extends SuiteThatBites {
  FiltersContractTest() {
    super(
        Suite.class,
        List.of(
            listing("listsAreNotEmptyAndNameNothingTwice", it -> filters(it, List.of())),
            listing("listsHoldWhatTheSampleSays", it -> filters(it, it.filters().subList(1, 4))),
            Planted.in(
                Filters.class,
                "listsAreTheSameInEveryLanguage",
                honest ->
                    reader ->
                        reader.language() == Language.ZH
                            ? Reply.of(new FilterConfig(List.of(), List.of()))
                            : honest.filters(reader)),
            listing(
                "everyListedFilterIsTaken",
                it -> filters(it, plus(it.filters(), Filter.NEW_IN_30_DAYS))),
            listing(
                "everyListedSortKeyIsTaken",
                it -> new FilterConfig(it.filters(), plus(it.sortKeys(), SortKey.REPURCHASE_RATE))),
            searching("filterThatIsNotListedIsRefused"),
            searching("sortKeyThatIsNotListedIsRefused")));
  }

  static final class Suite extends FiltersContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted listing(String law, UnaryOperator<FilterConfig> fault) {
    return Planted.in(Filters.class, law, honest -> reader -> honest.filters(reader).map(fault));
  }

  /** Takes whatever it is given and does nothing with it. */
  private static Planted searching(String law) {
    return Planted.in(
        ProductSearch.class,
        law,
        honest ->
            query ->
                honest.search(
                    query.refined(HitFaults.unsorted(HitFaults.unfiltered(query.refinement())))));
  }

  private static FilterConfig filters(FilterConfig config, List<Filter> filters) {
    return new FilterConfig(filters, config.sortKeys());
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
