package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.product.EstimateFreight;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers the freight form of a product's page. */
final class FreightCounter {
  private static final int MOST_PIECES = 999_999_999;
  private static final List<String> KNOWN = List.of("quantity", "to");

  private final EstimateFreight freight;

  @Inject
  FreightCounter(EstimateFreight freight) {
    this.freight = freight;
  }

  /** What is to be sent, and by whom. */
  record Order(ProductId product, String provider, Audience audience) {}

  FreightSlip slip(Context context, Order order) {
    if (context.queryParam("to") == null) {
      return FreightSlip.blank();
    }
    String quantity = written(context, "quantity");
    String to = written(context, "to");
    FreightSlip slip = new FreightSlip(quantity, to, "", false, "", Trouble.NONE);
    try {
      FreightQuery query = query(order.product, quantity, to);
      return slip.answered(
          freight.estimate(query, Selection.of(order.provider), order.audience).value());
    } catch (InvalidValue | SupplierFailure failure) {
      return new FreightSlip(quantity, to, "", false, "", Trouble.of(failure, context));
    }
  }

  private static FreightQuery query(ProductId product, String quantity, String to) {
    Fields fields = Fields.of(Map.of("quantity", List.of(quantity), "to", List.of(to)), KNOWN);
    return new FreightQuery(
        product,
        fields.number("quantity", 1, MOST_PIECES).orElse(1),
        FreightQuery.Destination.of(fields.requiredText("to")),
        List.of());
  }

  private static String written(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }
}
