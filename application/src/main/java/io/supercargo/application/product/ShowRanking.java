package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.product.Rankings;

/** Shows hot lists. Thread-safe. */
public final class ShowRanking {
  private final Inquiry inquiry;

  public ShowRanking(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows the category
   */
  public Answer<Ranking> show(RankingQuery query, Selection selection) {
    return inquiry.ask(
        selection,
        new Inquiry.Question<>(
            Capability.RANKINGS, Rankings.class, query, rankings -> rankings.ranking(query)));
  }
}
