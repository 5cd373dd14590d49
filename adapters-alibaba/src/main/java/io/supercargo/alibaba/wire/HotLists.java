package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WireRank.WireRanked;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.Required;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hot lists in both directions. */
public final class HotLists {
  private static final int MOST = 20;
  private static final Map<String, Filter> SERVICES =
      Map.of("sendGoods24H", Filter.SHIPS_IN_24H, "sendGoods48H", Filter.SHIPS_IN_48H);

  private HotLists() {}

  public static WireRankQuery write(RankingQuery query) {
    return new WireRankQuery(
        query.category().value(),
        query.type().code(),
        query.limit(),
        query.audience().language().code());
  }

  public static RankingQuery read(WireRankQuery wire) {
    String rankId = requireNonNullElse(wire.rankId(), "missing");
    if (!rankId.matches("[0-9]{1,18}")) {
      throw new InvalidValue("rankId", rankId, "a category number");
    }
    int limit = requireNonNullElse(wire.limit(), MOST);
    if (limit < 1 || limit > MOST) {
      throw new InvalidValue("limit", limit, "1 to " + MOST);
    }
    return new RankingQuery(
        type(requireNonNullElse(wire.rankType(), "missing")),
        new CategoryId(rankId),
        limit,
        Audience.reading(Countries.language(wire.language())));
  }

  public static Ranking read(WireRank wire, RankingQuery query) {
    List<WireRanked> entries = requireNonNullElse(wire.rankProductModels(), List.of());
    return new Ranking(
        query.type(),
        query.category(),
        requireNonNullElse(wire.rankName(), ""),
        entries.stream().map(HotLists::read).toList());
  }

  public static WireRank write(Ranking ranking) {
    return new WireRank(
        ranking.category().value(),
        ranking.name(),
        ranking.type().code(),
        ranking.entries().stream().map(HotLists::write).toList());
  }

  private static RankType type(String rankType) {
    try {
      return RankType.of(rankType);
    } catch (InvalidValue unknown) {
      throw new InvalidValue("rankType", rankType, "a list such as complex, hot or goodPrice");
    }
  }

  private static Ranking.Entry read(WireRanked wire) {
    Required.field("itemId", wire.itemId());
    Required.field("sort", wire.sort());
    return new Ranking.Entry(
        requireNonNullElse(wire.sort(), 0),
        ProductId.of1688(requireNonNullElse(wire.itemId(), 0L)),
        OfferFields.title(wire.title(), wire.translateTitle()),
        requireNonNullElse(wire.imgUrl(), ""),
        services(requireNonNullElse(wire.serviceList(), List.of())),
        count(wire.buyerNum()),
        count(wire.soldOut()),
        SearchTerms.some(wire.goodsScore()).map(HotLists::score));
  }

  private static WireRanked write(Ranking.Entry entry) {
    return new WireRanked(
        OfferValues.number(entry.id()),
        entry.title().original(),
        OfferValues.translation(entry.title()),
        entry.imageUrl(),
        entry.rank(),
        SERVICES.keySet().stream()
            .filter(service -> entry.filters().contains(SERVICES.get(service)))
            .sorted()
            .toList(),
        count(entry.buyers()),
        count(entry.sold()),
        entry.score().map(BigDecimal::toPlainString).orElse(null));
  }

  private static Set<Filter> services(List<String> told) {
    Set<Filter> filters = EnumSet.noneOf(Filter.class);
    SERVICES.forEach(
        (service, filter) -> {
          if (told.contains(service)) {
            filters.add(filter);
          }
        });
    return filters;
  }

  private static BigDecimal score(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue("goodsScore", text, "stars, 0 to 5");
    }
  }

  private static OptionalLong count(@Nullable Long told) {
    return told == null ? OptionalLong.empty() : OptionalLong.of(told);
  }

  private static @Nullable Long count(OptionalLong count) {
    return count.isPresent() ? (Long) count.getAsLong() : null;
  }
}
