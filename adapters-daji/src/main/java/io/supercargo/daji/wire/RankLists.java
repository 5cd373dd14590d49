package io.supercargo.daji.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.daji.wire.WireRanking.WireEntry;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.Ranking.Entry;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.OfferFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Hot lists in both directions. */
public final class RankLists {
  private RankLists() {}

  /**
   * @param wire null where the category has no list
   */
  public static Ranking read(@Nullable WireRanking wire, RankingQuery query) {
    List<WireEntry> told = wire == null ? null : wire.rankProductModels();
    List<Entry> entries = new ArrayList<>();
    for (WireEntry entry : requireNonNullElse(told, List.<WireEntry>of())) {
      entries.add(read(entry, entries.size() + 1));
    }
    String name = wire == null ? null : wire.rankName();
    return new Ranking(query.type(), query.category(), requireNonNullElse(name, ""), entries);
  }

  public static WireRanking write(Ranking ranking) {
    return new WireRanking(
        ranking.category().value(),
        ranking.name(),
        ranking.type().code(),
        ranking.entries().stream().map(RankLists::write).toList());
  }

  private static Entry read(WireEntry wire, int place) {
    return new Entry(
        requireNonNullElse(wire.sort(), place),
        ProductId.of1688(wire.itemId()),
        OfferFields.title(wire.title(), wire.translateTitle()),
        requireNonNullElse(wire.imgUrl(), ""),
        RankServices.read(requireNonNullElse(wire.serviceList(), List.of())),
        count(wire.buyerNum()),
        count(wire.soldOut()),
        Optional.ofNullable(wire.goodsScore()).filter(it -> !it.isBlank()).map(RankLists::score));
  }

  private static WireEntry write(Entry entry) {
    return new WireEntry(
        NumberText.read("itemId", entry.id().value()),
        entry.title().original(),
        entry.title().translated().orElse(null),
        entry.imageUrl(),
        entry.rank(),
        RankServices.write(entry.filters()),
        entry.buyers().isPresent() ? (Long) entry.buyers().getAsLong() : null,
        entry.sold().isPresent() ? (Long) entry.sold().getAsLong() : null,
        entry.score().map(BigDecimal::toPlainString).orElse(null));
  }

  private static OptionalLong count(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static BigDecimal score(String text) {
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
      throw new InvalidValue("goodsScore", text, "stars as a decimal number");
    }
    return new BigDecimal(text);
  }
}
