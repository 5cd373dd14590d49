package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is in a pool: a search of a collection without words, of which only ids are told. */
public final class PoolPull {
  private PoolPull() {}

  public static SearchQuery read(WirePoolQuery wire) {
    String pool =
        text(wire.offerPoolId())
            .orElseThrow(() -> new InvalidValue("offerPoolId", "missing", "the id of a pool"));
    return new SearchQuery(
        "",
        new SearchScope.InCollection(pool),
        new Refinement(
            FilterSpec.NONE, sort(wire), PriceRange.ANY, text(wire.cateId()).map(CategoryId::new)),
        SearchTerms.page("pageNo", wire.pageNo(), wire.pageSize()),
        Audience.reading(SearchTerms.language("language", wire.language())));
  }

  public static List<WirePoolOffer> write(Page<Offer> page) {
    return page.items().stream()
        .map(
            offer ->
                new WirePoolOffer(
                    OfferValues.offerId(offer),
                    offer.category().map(CategoryId::value).orElse(null),
                    page.total()))
        .toList();
  }

  private static SortSpec sort(WirePoolQuery wire) {
    Optional<String> field = SearchTerms.some(wire.sortField());
    if (field.isEmpty()) {
      return SortSpec.RELEVANCE;
    }
    if (!field.get().equals("order1m")) {
      throw new InvalidValue("sortField", field.get(), "order1m; buyers are not counted here");
    }
    String direction = SearchTerms.some(wire.sortType()).orElse("DESC").toLowerCase(Locale.ROOT);
    return SortSpec.by(SortKey.MONTHLY_SALES, direction(direction));
  }

  private static SortSpec.Direction direction(String code) {
    try {
      return SortSpec.Direction.of(code);
    } catch (InvalidValue unknown) {
      throw new InvalidValue("sortType", code, "ASC or DESC");
    }
  }

  private static Optional<String> text(@Nullable JsonNode wire) {
    return SearchTerms.some(wire == null || wire.isNull() ? null : wire.asText());
  }
}
