package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Rankings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Ranks by what was sold, whatever the type of the list. */
record FakeRankings(Counter counter) implements Rankings {
  @Override
  public Reply<Ranking> ranking(RankingQuery query) {
    counter.serve(Capability.RANKINGS);
    List<Ranking.Entry> entries = new ArrayList<>();
    for (Offer offer : best(query, query.audience().language())) {
      entries.add(entry(entries.size() + 1, offer));
    }
    return counter.reply(new Ranking(query.type(), query.category(), "fake", entries));
  }

  @Override
  public Reply<List<Category>> listed(RankType type, Language language) {
    counter.serve(Capability.RANKINGS);
    return counter.reply(
        Thing.ALL.stream()
            .map(thing -> FakeCategories.category(thing, 1, language, false))
            .toList());
  }

  private List<Offer> best(RankingQuery query, Language language) {
    return counter
        .wares()
        .map(ware -> ware.offer(language))
        .filter(offer -> offer.categories().contains(query.category()))
        .sorted(Comparator.comparing(FakeRankings::sold).reversed())
        .limit(query.limit())
        .toList();
  }

  private static long sold(Offer offer) {
    return offer.sales().monthly().orElse(0);
  }

  private static Ranking.Entry entry(int rank, Offer offer) {
    return new Ranking.Entry(
        rank,
        offer.id(),
        offer.title(),
        offer.imageUrl(),
        offer.filters(),
        OptionalLong.of(sold(offer) / 2),
        OptionalLong.of(sold(offer)),
        Optional.of(new BigDecimal("4.5")));
  }
}
