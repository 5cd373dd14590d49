package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ShowOrder;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form by which goods are sent abroad: from scratch, or from an order. */
final class ConsignmentFormPage implements Routes {
  private static final String HERE = "/consignments";

  private final ShowOrder orders;
  private final ConsignmentForm form;
  private final ConsignmentCounter counter;

  @Inject
  ConsignmentFormPage(ShowOrder orders, ConsignmentForm form, ConsignmentCounter counter) {
    this.orders = orders;
    this.form = form;
    this.counter = counter;
  }

  static Link link(String order) {
    return Link.to(HERE + "/new").with("order", order);
  }

  /** A way abroad on the page. */
  record Way(String id, String name, String category, String freight) {
    static Way of(Passage passage) {
      return new Way(
          passage.route().id(),
          passage.route().carrier().orElse(passage.route().id()),
          passage.route().category().orElse(""),
          Figures.money(passage.freight()));
    }
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE + "/new", this::fresh);
    routes.post(HERE, this::book);
    routes.post(HERE + "/estimate", this::estimate);
  }

  private void fresh(Context context) {
    try {
      Fields fields = Written.query(context, Names.of(List.of("order"), Visitor.SWITCHES));
      Entered entered = fields.text("order").map(this::ofOrder).orElse(Entered.NOTHING);
      show(context, entered, Trouble.NONE, Map.of());
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, Entered.NOTHING, Trouble.of(failure, context), Map.of());
    }
  }

  private void estimate(Context context) {
    Entered written = new Entered(context.formParamMap());
    Optional<String> taken = Optional.of(written.text("take")).filter(id -> !id.isEmpty());
    Entered entered = written.without("take");
    try {
      ConsignmentCounter.Estimate told = counter.estimate(entered, taken);
      Map<String, Object> found = new LinkedHashMap<>();
      found.put("ways", told.passages().stream().map(Way::of).toList());
      found.put("whole", told.whole().map(it -> Figures.money(it.freight())).orElse(""));
      show(context, told.entered(), Trouble.NONE, found);
    } catch (RuntimeException failure) {
      show(context, entered, Trouble.of(failure, context), Map.of());
    }
  }

  private void book(Context context) {
    Entered entered = new Entered(context.formParamMap());
    try {
      String id = counter.book(entered).id();
      context.redirect(ConsignmentPage.link(id).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, entered, Trouble.of(failure, context), Map.of());
    }
  }

  /** The goods of an order; where they go, only people know. */
  private Entered ofOrder(String id) {
    Order order = orders.show(id).answer().value();
    Entered entered = Entered.NOTHING.with("orderId", order.id());
    for (int row = 0; row < order.lines().size(); row++) {
      entered = withLine(entered, "items[%d].".formatted(row), order.lines().get(row));
    }
    return entered;
  }

  private static Entered withLine(Entered entered, String row, OrderedLine line) {
    return entered
        .with(row + "itemId", line.line().product().value())
        .with(row + "skuId", line.line().variant().skuId().orElse(""))
        .with(row + "quantity", Long.toString(line.line().quantity()))
        .with(row + "price", line.unitPrice().display())
        .with(row + "currency", line.unitPrice().currency().getCurrencyCode())
        .with(row + "title", line.title())
        .with(row + "imageUrl", line.imageUrl().orElse(""));
  }

  private void show(
      Context context, Entered entered, Trouble trouble, Map<String, Object> estimated) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ways", List.of());
    values.put("whole", "");
    values.putAll(estimated);
    values.put("form", form.sheet(Words.in(Visitor.of(context).ui()), entered, trouble));
    values.put("trouble", trouble);
    if (trouble.there()) {
      context.status(trouble.status());
    }
    Sheet.answer(context, "consign", values);
  }
}
