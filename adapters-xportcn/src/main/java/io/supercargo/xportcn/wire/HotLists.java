package io.supercargo.xportcn.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.Ranking.Entry;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.xportcn.wire.WireRanking.WireRanked;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Hot lists of v2 in both directions. */
public final class HotLists {
  private static final Dialect V2 = Dialect.of1688(XportEdition.V2);
  private static final int MOST = 20;

  private HotLists() {}

  public static WireRankQuery write(RankingQuery query) {
    return new WireRankQuery(
        TextNode.valueOf(query.category().value()),
        query.type().code(),
        query.limit(),
        query.audience().language().code());
  }

  public static RankingQuery read(WireRankQuery wire) {
    String rankId = wire.rankId() == null ? "missing" : wire.rankId().asText();
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
        Audience.reading(SearchTerms.language("language", wire.language())));
  }

  public static Ranking read(WireRanking wire, RankingQuery query) {
    return new Ranking(
        query.type(),
        query.category(),
        requireNonNullElse(wire.rankName(), ""),
        wire.rankProductModels().stream().map(HotLists::read).toList());
  }

  /**
   * @param ranking under the ids that are to be shown
   */
  public static WireRanking write(Ranking ranking) {
    return new WireRanking(
        ranking.category().value(),
        ranking.name(),
        ranking.type().code(),
        ranking.entries().stream().map(HotLists::write).toList());
  }

  private static RankType type(String rankType) {
    try {
      return RankType.of(rankType);
    } catch (InvalidValue unknown) {
      throw unknown.in("rankType");
    }
  }

  private static Entry read(WireRanked wire) {
    return new Entry(
        wire.sort(),
        V2.opaque(wire.offerMapId()),
        OfferFields.title(wire.title(), wire.translateTitle()),
        requireNonNullElse(wire.imgUrl(), ""),
        RankServices.read(requireNonNullElse(wire.serviceList(), List.of())),
        count(wire.buyerNum()),
        count(wire.soldOut()),
        SearchTerms.some(wire.goodsScore()).map(HotLists::score));
  }

  private static WireRanked write(Entry entry) {
    return new WireRanked(
        entry.id().value(),
        entry.title().original(),
        OfferValues.translation(entry.title()),
        entry.imageUrl(),
        entry.rank(),
        RankServices.write(entry.filters()),
        count(entry.buyers()),
        count(entry.sold()),
        entry.score().map(BigDecimal::toPlainString).orElse(null));
  }

  private static OptionalLong count(@Nullable Long told) {
    return told == null ? OptionalLong.empty() : OptionalLong.of(told);
  }

  private static @Nullable Long count(OptionalLong count) {
    return count.isPresent() ? (Long) count.getAsLong() : null;
  }

  private static BigDecimal score(String text) {
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
      throw new InvalidValue("goodsScore", text, "stars as a decimal number");
    }
    return new BigDecimal(text);
  }
}
