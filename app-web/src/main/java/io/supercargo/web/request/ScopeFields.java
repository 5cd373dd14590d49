package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.SearchScope;
import java.util.List;

/** In what a search looks, as callers write it. */
public final class ScopeFields {
  public static final List<String> KNOWN = List.of("shop", "collection", "topic");

  private ScopeFields() {}

  /**
   * One at most, because no supplier searches in two.
   *
   * @throws InvalidValue for more
   */
  public static SearchScope read(Fields fields) {
    List<String> given = KNOWN.stream().filter(name -> fields.text(name).isPresent()).toList();
    if (given.size() > 1) {
      throw new InvalidValue(
          given.get(1), fields.requiredText(given.get(1)), "none beside a " + given.get(0));
    }
    return fields
        .text("shop")
        .<SearchScope>map(id -> new SearchScope.InShop(new ShopId(id)))
        .or(() -> fields.text("collection").map(SearchScope.InCollection::new))
        .or(() -> fields.text("topic").map(SearchScope.UnderTopic::new))
        .orElse(SearchScope.MARKET);
  }
}
