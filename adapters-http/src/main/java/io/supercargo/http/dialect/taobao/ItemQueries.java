package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches by words and hot lists, in both directions. */
public final class ItemQueries {
  private static final int USUAL_PAGE_SIZE = 10;

  private final int mostRows;

  /**
   * @param mostRows as many rows as a page may have: 20 at the platform, 40 at a reseller
   */
  public ItemQueries(int mostRows) {
    this.mostRows = mostRows;
  }

  public WireItemQuery write(SearchQuery query) {
    ItemTerms.check(query.refinement());
    return new WireItemQuery(
        orNull(query.words().strip()),
        query.scope() instanceof SearchScope.InCollection in ? in.collection() : null,
        ItemTerms.sort(query.refinement().sort()),
        query.page().number(),
        rows("limit", query.page().size()),
        ItemTerms.filters(query.refinement().price()),
        Languages.write(query.audience().language()),
        query.scope() instanceof SearchScope.InShop in ? number(in.shop()) : null,
        null,
        null);
  }

  /** In the market, in a shop that is named, or among what takes part in an activity. */
  public SearchQuery read(WireItemQuery wire) {
    return new SearchQuery(
        Objects.requireNonNullElse(wire.keyword(), "").strip(),
        scope(wire),
        new Refinement(
            FilterSpec.NONE,
            ItemTerms.sort(wire.sort()),
            ItemTerms.filters(wire.filters()),
            Optional.empty()),
        page(wire.pageNo(), wire.pageSize()),
        Audience.reading(Languages.read(wire.language())));
  }

  /** The search in a shop, which must be named. */
  public SearchQuery readInShop(WireItemQuery wire) {
    if (wire.shopId() == null || wire.shopId().isBlank()) {
      throw new InvalidValue("shopId", "missing", "the number of a shop");
    }
    return read(wire);
  }

  public WireItemQuery write(RankingQuery query) {
    return new WireItemQuery(
        null,
        null,
        null,
        1,
        rows("limit", query.limit()),
        null,
        Languages.write(query.audience().language()),
        null,
        query.category().value(),
        query.type().code());
  }

  /** The list of a category stands under its number, hot unless another is named. */
  public RankingQuery readRanking(WireItemQuery wire) {
    String theme = Objects.requireNonNullElse(wire.themeId(), "");
    if (theme.isBlank()) {
      throw new InvalidValue("themeId", "missing", "the id of a list");
    }
    return new RankingQuery(
        type(wire.themeType()),
        new CategoryId(theme),
        Math.min(20, page(1, wire.pageSize()).size()),
        Audience.reading(Languages.read(wire.language())));
  }

  public PageRequest page(@Nullable Integer pageNo, @Nullable Integer pageSize) {
    int number = pageNo == null ? 1 : pageNo;
    if (number < 1) {
      throw new InvalidValue("pageNo", number, ">= 1");
    }
    return new PageRequest(number, rows("pageSize", pageSize == null ? USUAL_PAGE_SIZE : pageSize));
  }

  private int rows(String field, int size) {
    if (size < 1 || size > mostRows) {
      throw new InvalidValue(field, size, "1 to " + mostRows);
    }
    return size;
  }

  private static SearchScope scope(WireItemQuery wire) {
    if (wire.shopId() != null && !wire.shopId().isBlank()) {
      if (!TaobaoIds.isNumber(wire.shopId())) {
        throw new InvalidValue("shopId", wire.shopId(), "the number of a shop");
      }
      return new SearchScope.InShop(new ShopId(wire.shopId()));
    }
    return wire.includeTags() == null || wire.includeTags().isBlank()
        ? SearchScope.MARKET
        : new SearchScope.InCollection(wire.includeTags());
  }

  private static String number(ShopId shop) {
    if (!TaobaoIds.isNumber(shop.value())) {
      throw new InvalidValue("shop", shop.value(), "the number of a shop");
    }
    return shop.value();
  }

  private static RankType type(@Nullable String themeType) {
    try {
      return themeType == null || themeType.isBlank() ? RankType.HOT : RankType.of(themeType);
    } catch (InvalidValue unknown) {
      throw unknown.in("themeType");
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
