package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ShowRanking;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The hot list of a category. */
final class RankingsPage implements Routes {
  private static final String NAME = "rankings";
  private static final int MOST = 20;

  private final ShowRanking rankings;
  private final ListProviders providers;
  private final Drawers drawers;

  @Inject
  RankingsPage(ShowRanking rankings, ListProviders providers, Drawers drawers) {
    this.rankings = rankings;
    this.providers = providers;
    this.drawers = drawers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::rank);
  }

  private void rank(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.RANKINGS);
    Map<String, Object> blank =
        Map.of("types", types(where, t), "categories", categories(where), "rows", List.of());
    where.answer(context, NAME, blank, () -> found(where));
  }

  private Map<String, Object> found(Whereabouts where) {
    return category(where).isEmpty()
        ? Map.of()
        : Map.of("rows", rows(rankings.show(query(where), where.selection()), where));
  }

  private String category(Whereabouts where) {
    return drawers.chosen(where);
  }

  private RankingQuery query(Whereabouts where) {
    return new RankingQuery(
        where.fields().text("type").map(RankType::of).orElse(RankType.COMPLEX),
        new CategoryId(category(where)),
        MOST,
        where.audience());
  }

  private static List<Choice> types(Whereabouts where, Words t) {
    String written = where.text("type");
    return Choice.keeping(
        written,
        Arrays.stream(RankType.values())
            .map(RankType::code)
            .map(code -> new Choice(code, t.of("rank." + code), code.equals(written)))
            .toList());
  }

  private List<Facets.Drawer> categories(Whereabouts where) {
    return Facets.drawers(category(where), drawers.all(where));
  }

  private static List<Row> rows(Answer<Ranking> answer, Whereabouts where) {
    return answer.value().entries().stream()
        .map(entry -> Row.of(entry, answer.provider(), where.reader().code()))
        .toList();
  }

  /** A place on the list; what is not told is empty. */
  record Row(
      int rank,
      String href,
      String title,
      String imageUrl,
      String sold,
      String buyers,
      String score) {
    static Row of(Ranking.Entry entry, String provider, String lang) {
      return new Row(
          entry.rank(),
          Link.product(entry.id()).with("provider", provider).with("lang", lang).toString(),
          lang.equals("zh") ? entry.title().original() : entry.title().best(),
          entry.imageUrl(),
          entry.sold().isPresent() ? Figures.count(entry.sold().getAsLong()) : "",
          entry.buyers().isPresent() ? Figures.count(entry.buyers().getAsLong()) : "",
          entry.score().map(BigDecimal::toPlainString).orElse(""));
    }
  }
}
