package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.search.RecommendProducts;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.Map;

/** What suppliers would show somebody who looks for nothing in particular. */
final class RecommendedPage implements Routes {
  private static final String NAME = "recommended";

  private final RecommendProducts recommendations;
  private final ListProviders providers;

  @Inject
  RecommendedPage(RecommendProducts recommendations, ListProviders providers) {
    this.recommendations = recommendations;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::recommend);
  }

  private void recommend(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Whereabouts where = Whereabouts.read(context, t, providers.list(), Capability.RECOMMENDATIONS);
    try {
      SearchAnswer answer =
          recommendations.recommend(
              where.audience(), where.selection(), where.cursor(), where.limit());
      Sheet.answer(
          context,
          NAME,
          Map.of("where", where, "board", Board.listed(answer, where.link(), where.reader(), t)));
    } catch (InvalidValue | SupplierFailure failure) {
      where.refuse(context, NAME, failure);
    }
  }
}
