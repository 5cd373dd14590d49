package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ShowIntents;
import io.supercargo.application.order.ShowOrder;
import io.supercargo.application.order.TraceOrder;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.guard.Permit;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.IntentRefused;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order as its supplier tells it, and what can be done with it. */
final class OrderPage implements Routes {
  private static final String HERE = "/orders/{id}";

  private final ShowOrder orders;
  private final ShowIntents intents;
  private final Parcels parcels;
  private final RefundsOfOrder refunds;
  private final Titles titles;
  private final TraceOrder trace;
  private final Clerk clerk;
  private final OrderPapers papers;

  @Inject
  OrderPage(
      ShowOrder orders,
      ShowIntents intents,
      Parcels parcels,
      RefundsOfOrder refunds,
      Titles titles,
      TraceOrder trace,
      Clerk clerk,
      OrderPapers papers) {
    this.orders = orders;
    this.intents = intents;
    this.parcels = parcels;
    this.refunds = refunds;
    this.titles = titles;
    this.trace = trace;
    this.clerk = clerk;
    this.papers = papers;
  }

  static Link link(String id) {
    return Link.to("/orders/" + Link.encoded(id).replace("%3A", ":"));
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, "", Trouble.NONE));
    routes.post(HERE + "/pay", context -> does(context, clerk::pay));
    routes.post(HERE + "/cancel", context -> does(context, clerk::cancel));
    routes.post(HERE + "/confirm", context -> does(context, clerk::confirm));
    routes.post(HERE + "/link", this::payLater);
    routes.post(HERE + "/voucher", context -> tells(context, papers::prove));
    routes.post(HERE + "/warehouse", context -> tells(context, papers::redirect));
  }

  /** What a button does. */
  private interface Deed {
    Intent on(String order, Context context);
  }

  private void does(Context context, Deed deed) {
    String id = context.pathParam("id");
    try {
      Intent intent = deed.on(id, context);
      switch (intent.state()) {
        case REFUSED -> throw new IntentRefused(intent);
        case OPEN, UNKNOWN, NEEDS_APPROVAL ->
            context.redirect(IntentPage.link(intent.id()).toString(), HttpStatus.SEE_OTHER);
        case ACCEPTED, PARTLY -> context.redirect(link(id).toString(), HttpStatus.SEE_OTHER);
      }
    } catch (RuntimeException failure) {
      show(context, "", Trouble.of(failure, context));
    }
  }

  private void payLater(Context context) {
    try {
      show(context, clerk.link(context.pathParam("id")), Trouble.NONE);
    } catch (RuntimeException failure) {
      show(context, "", Trouble.of(failure, context));
    }
  }

  private List<StepRow> timeline(String order, Words t) {
    return trace.trace(order).stream().map(step -> StepRow.of(step, t)).toList();
  }

  /** What a supplier is told by a form. */
  private interface Letter {
    void about(String order, Context context);
  }

  private void tells(Context context, Letter letter) {
    String id = context.pathParam("id");
    try {
      letter.about(id, context);
      context.redirect(link(id).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, "", Trouble.of(failure, context));
    }
  }

  private Titles.Reader titles(ShowOrder.Shown shown, Context context) {
    return titles.at(shown.known().provider(), Visitor.of(context).language());
  }

  private void show(Context context, String payAt, Trouble trouble) {
    Words t = Words.in(Visitor.of(context).ui());
    try {
      ShowOrder.Shown shown = orders.show(context.pathParam("id"));
      Map<String, Object> values = new LinkedHashMap<>();
      Optional<Intent> intent = shown.known().intent().flatMap(intents::one);
      values.put("sheet", OrderSheet.of(shown, titles(shown, context), t));
      values.put("buttons", clerk.buttons(shown.known()));
      values.put(
          "papers", papers.forms(shown.known(), t, new Entered(context.formParamMap()), trouble));
      values.put("attempts", intent.map(IntentSheet::attempts).orElse(List.of()));
      values.put("parcels", parcels.of(shown));
      values.put("refunds", refunds.of(shown).within(Permit.of(context)));
      values.put("timeline", timeline(shown.known().id(), t));
      values.put("payAt", payAt);
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      Sheet.answer(context, "order", values);
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, context.pathParam("id"), failure);
    }
  }
}
