package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListDrift;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.ports.provider.Drift;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where suppliers' answers are not as their contracts say. */
final class DriftPage implements Routes {
  private final ListProviders providers;
  private final ListDrift drift;

  @Inject
  DriftPage(ListProviders providers, ListDrift drift) {
    this.providers = providers;
    this.drift = drift;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/drift", this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    List<Row> rows = providers.list().stream().flatMap(card -> rows(card, t)).toList();
    Sheet.answer(context, "drift", Map.of("rows", rows));
  }

  private Stream<Row> rows(ProviderCard card, Words t) {
    return drift.list(card.name()).stream().map(seen -> Row.of(card.name(), seen, t));
  }

  /** One way in which answers differ. */
  record Row(
      String provider,
      String operation,
      String kind,
      String label,
      String path,
      String expected,
      String found,
      String sample,
      String count,
      String last) {
    static Row of(String provider, Drift drift, Words t) {
      return new Row(
          provider,
          drift.operation(),
          drift.kind().code(),
          t.of("drift." + drift.kind().code()),
          drift.path(),
          drift.expected(),
          drift.found(),
          drift.sample(),
          Figures.count(drift.count()),
          Moment.text(drift.last()));
    }
  }
}
