package io.supercargo.sandbox;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a search under a topic means: {@code 973:68} is the category 68. */
final class Topics {
  static final String CATEGORY = "973";
  static final String PROMISE = "978";
  static final List<Filter> PROMISES =
      List.of(
          Filter.SEVEN_DAY_RETURN,
          Filter.SHIPS_IN_24H,
          Filter.DROPSHIP,
          Filter.CERTIFIED_FACTORY,
          Filter.NEW_IN_30_DAYS);

  private Topics() {}

  /** The same question without a topic; one under nothing that we know finds nothing. */
  static SearchQuery resolve(SearchQuery query) {
    return query.scope() instanceof SearchScope.UnderTopic under
        ? query.in(SearchScope.MARKET).refined(refined(query.refinement(), under.topic()))
        : query;
  }

  private static Refinement refined(Refinement asked, String topic) {
    int colon = topic.indexOf(':');
    String choice = topic.substring(colon + 1);
    if (colon < 0 && (topic.equals(CATEGORY) || topic.equals(PROMISE))) {
      return asked;
    }
    if (topic.startsWith(PROMISE + ":") && choice.matches("[0-4]")) {
      return with(asked, PROMISES.get(Integer.parseInt(choice)));
    }
    return in(asked, topic.startsWith(CATEGORY + ":") ? choice : topic);
  }

  private static Refinement with(Refinement asked, Filter promise) {
    Set<Filter> filters = new HashSet<>(asked.filters().all());
    filters.add(promise);
    return new Refinement(new FilterSpec(filters), asked.sort(), asked.price(), asked.category());
  }

  /** A category that was asked for as well is the more exact one. */
  private static Refinement in(Refinement asked, String category) {
    return new Refinement(
        asked.filters(),
        asked.sort(),
        asked.price(),
        asked.category().or(() -> Optional.of(new CategoryId(category))));
  }
}
