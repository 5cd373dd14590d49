package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ShowRanking;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.RankingView;
import jakarta.inject.Inject;
import java.util.List;

/** Shows hot lists by category. */
final class RankingRoutes implements Routes {
  private static final int USUAL = 10;
  private static final int MOST = 20;
  private static final List<String> KNOWN =
      Asked.names(List.of("type", "category", "limit"), Asked.WHERE, Asked.AUDIENCE, Asked.READ);

  private final ShowRanking rankings;

  @Inject
  RankingRoutes(ShowRanking rankings) {
    this.rankings = rankings;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/rankings", this::ranking);
  }

  private void ranking(Context context) {
    Fields fields = Written.query(context, KNOWN);
    RankingQuery query =
        new RankingQuery(
            fields.text("type").map(RankType::of).orElse(RankType.COMPLEX),
            new CategoryId(fields.requiredText("category")),
            fields.number("limit", 1, MOST).orElse(USUAL),
            Asked.audience(fields));
    Answer<Ranking> answer = rankings.show(query, Asked.selection(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, RankingView.of(answer, Asked.raw(fields)));
  }
}
