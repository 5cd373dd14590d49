package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListDrift;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.DriftView;
import io.supercargo.web.view.ListView;
import jakarta.inject.Inject;
import java.util.List;

/** Shows how suppliers' answers differ from their contracts. */
final class DriftRoutes implements Routes {
  private final ListDrift drift;
  private final KnownProviders known;

  @Inject
  DriftRoutes(ListDrift drift, KnownProviders known) {
    this.drift = drift;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/providers/{name}/drift", this::drift);
  }

  private void drift(Context context) {
    Written.query(context, List.of());
    String provider = known.inPath(context);
    List<DriftView> all =
        drift.list(provider).stream().map(it -> DriftView.of(provider, it)).toList();
    Json.answer(context, new ListView<>(all, null));
  }
}
