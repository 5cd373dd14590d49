package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListOperations;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ShowProvider;
import io.supercargo.application.provider.ShowShapes;
import io.supercargo.ports.provider.Shapes;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.OperationView;
import io.supercargo.web.view.ProviderView;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the configured providers, what they can and the operations of their wires. */
final class ProviderRoutes implements Routes {
  private final ListProviders providers;
  private final ShowProvider one;
  private final ListOperations operations;
  private final ShowShapes shapes;
  private final KnownProviders known;

  @Inject
  ProviderRoutes(
      ListProviders providers,
      ShowProvider one,
      ListOperations operations,
      ShowShapes shapes,
      KnownProviders known) {
    this.providers = providers;
    this.one = one;
    this.operations = operations;
    this.shapes = shapes;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/providers", this::list);
    routes.get("/api/v1/providers/{name}", this::provider);
    routes.get("/api/v1/providers/{name}/operations", this::operations);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, Asked.PAGE);
    List<ProviderView> all = providers.list().stream().map(ProviderView::of).toList();
    Json.answer(context, Slice.of(all, fields));
  }

  private void provider(Context context) {
    Written.query(context, List.of());
    Json.answer(context, ProviderView.of(one.show(known.inPath(context))));
  }

  private void operations(Context context) {
    Written.query(context, List.of());
    String provider = known.inPath(context);
    Shapes bodies = shapes.of(provider);
    List<OperationView> all =
        operations.list(provider).stream().map(it -> OperationView.of(it, bodies)).toList();
    Json.answer(context, new ListView<>(all, null));
  }
}
