package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.EstimateFreight;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.FreightView;
import jakarta.inject.Inject;
import java.util.List;

/** Estimates what sending a product inside China costs. */
final class FreightRoutes implements Routes {
  private static final int MOST_PIECES = 999_999_999;
  private static final List<String> KNOWN =
      Asked.names(List.of("quantity", "to", "provider"), Asked.AUDIENCE, Asked.READ);

  private final EstimateFreight freight;

  @Inject
  FreightRoutes(EstimateFreight freight) {
    this.freight = freight;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/products/{id}/freight", this::estimate);
  }

  private void estimate(Context context) {
    Fields fields = Written.query(context, KNOWN);
    FreightQuery query =
        new FreightQuery(
            ProductId.parse(context.pathParam("id")),
            fields.number("quantity", 1, MOST_PIECES).orElse(1),
            FreightQuery.Destination.of(fields.requiredText("to")),
            List.of());
    Answer<FreightEstimate> answer =
        freight.estimate(query, Asked.selection(fields), Asked.audience(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, FreightView.of(answer, Asked.raw(fields)));
  }
}
