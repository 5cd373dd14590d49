package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a product sold day by day: a page of its own, and a part of the product's page. */
final class SalesPage implements Routes {
  private static final String NAME = "sales";
  private static final List<String> KNOWN = Names.of(List.of("id", "provider"), Visitor.SWITCHES);

  private final LookUp lookUp;

  @Inject
  SalesPage(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  static Link link(ProductId id, String provider) {
    return Link.to("/" + NAME).with("id", id.toString()).with("provider", provider);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::sales);
  }

  private void sales(Context context) {
    try {
      Fields fields = Written.query(context, KNOWN);
      ProductId id = ProductId.parse(fields.requiredText("id"));
      String provider = fields.text("provider").orElse("");
      SalesTrend trend = lookUp.find(Speciality.sales(id), Selection.parse(provider)).value();
      Map<String, Object> values =
          Map.of(
              "id",
              id.toString(),
              "product",
              Link.product(id).with("provider", provider).toString(),
              "sold",
              Figures.count(trend.sold()),
              "chart",
              Chart.of(trend));
      Sheet.answer(context, NAME, values);
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, Words.in(Visitor.of(context).ui()).of("sales.title"), failure);
    }
  }

  /** A bar for each day, side by side. */
  record Chart(int width, int height, List<Bar> bars) {
    private static final int STEP = 10;
    private static final int HEIGHT = 60;

    static Chart of(SalesTrend trend) {
      List<SalesTrend.Day> days = trend.days();
      long most = Math.max(1, days.stream().mapToLong(SalesTrend.Day::sold).max().orElse(0));
      List<Bar> bars =
          IntStream.range(0, days.size()).mapToObj(i -> bar(i * STEP, days.get(i), most)).toList();
      return new Chart(days.size() * STEP, HEIGHT, bars);
    }

    private static Bar bar(int x, SalesTrend.Day day, long most) {
      int tall = Math.max(1, Math.toIntExact(HEIGHT * day.sold() / most));
      return new Bar(x, HEIGHT - tall, tall, day.date().toString(), Figures.count(day.sold()));
    }
  }

  /** One day. */
  record Bar(int x, int y, int tall, String date, String sold) {}
}
