package io.supercargo.daji.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import java.util.Map;
import java.util.Optional;

/** The keyword search as query parameters, in both directions. */
public final class KeywordSearch {
  private static final String COLLECTION = "productCollectionId";

  /** {@code 978} or {@code 978:1352}, as the search navigation told it. */
  private static final String TOPIC = "snId";

  private KeywordSearch() {}

  /** Parameters without a value are left out. */
  public static Map<String, String> write(SearchQuery query) {
    Map<String, String> wire = Parameters.of("keyword", query.words());
    SearchTerms.write(wire, query.refinement(), query.page(), query.audience());
    if (query.scope() instanceof SearchScope.InCollection pool) {
      wire.put(COLLECTION, pool.collection());
    }
    if (query.scope() instanceof SearchScope.UnderTopic under) {
      wire.put(TOPIC, under.topic());
    }
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static SearchQuery read(Map<String, String> wire) {
    return new SearchQuery(
        wire.getOrDefault("keyword", "").strip(),
        scope(wire),
        SearchTerms.refinement(wire),
        SearchTerms.page(wire),
        SearchTerms.audience(wire));
  }

  private static SearchScope scope(Map<String, String> wire) {
    Optional<String> pool = Parameters.some(wire, COLLECTION);
    Optional<String> topic = Parameters.some(wire, TOPIC);
    if (pool.isPresent() && topic.isPresent()) {
      throw new InvalidValue(TOPIC, topic.get(), "none beside " + COLLECTION);
    }
    return pool.<SearchScope>map(SearchScope.InCollection::new)
        .or(() -> topic.map(SearchScope.UnderTopic::new))
        .orElse(SearchScope.MARKET);
  }
}
