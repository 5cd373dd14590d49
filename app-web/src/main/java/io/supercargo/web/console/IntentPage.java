package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ApproveIntent;
import io.supercargo.application.order.ResolveIntent;
import io.supercargo.application.order.Settle;
import io.supercargo.application.order.ShowIntents;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Task;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** An intent with its attempts, and the forms by which a person allows or settles it. */
final class IntentPage implements Routes {
  private static final String HERE = "/intents/{id}";
  private static final List<String> FIELDS = List.of("attempt", "done", "orders", "evidence", "by");

  private final ShowIntents intents;
  private final Settle settle;
  private final ResolveIntent resolve;
  private final ApproveIntent approve;
  private final Titles titles;

  @Inject
  IntentPage(
      ShowIntents intents,
      Settle settle,
      ResolveIntent resolve,
      ApproveIntent approve,
      Titles titles) {
    this.intents = intents;
    this.settle = settle;
    this.resolve = resolve;
    this.approve = approve;
    this.titles = titles;
  }

  static Link link(IntentId id) {
    return Link.to("/intents/" + id.value());
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Map.of(), Trouble.NONE));
    routes.post(HERE + "/look", this::look);
    routes.post(HERE + "/resolve", this::resolve);
    routes.post(HERE + "/approve", context -> decide(context, approve::approve));
    routes.post(HERE + "/reject", context -> decide(context, approve::reject));
  }

  private void look(Context context) {
    try {
      Intent looked = settle.now(intent(context));
      context.redirect(link(looked.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, Map.of(), Trouble.of(failure, context));
    }
  }

  private void resolve(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Intent settled = resolve.resolve(intent(context), word(Fields.of(written, FIELDS)));
      context.redirect(link(settled.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  private void decide(Context context, BiFunction<Intent, ApproveIntent.Word, Intent> decision) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, List.of("evidence", "by"));
      ApproveIntent.Word word =
          new ApproveIntent.Word(
              Caller.of(context), fields.requiredText("by"), fields.requiredText("evidence"));
      Intent decided = decision.apply(intent(context), word);
      context.redirect(link(decided.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  private static ResolveIntent.Word word(Fields fields) {
    List<String> orders = fields.texts("orders");
    if (fields.text("done").isEmpty()) {
      throw new InvalidValue("done", "missing", "true or false");
    }
    if (fields.flag("done") == orders.isEmpty()) {
      throw new InvalidValue(
          "orders",
          orders.isEmpty() ? "none" : String.join(", ", orders),
          fields.flag("done")
              ? "the supplier's numbers of the orders"
              : "none when it was not done");
    }
    Optional<Integer> attempt = fields.number("attempt", 1, 10_000).stream().boxed().findFirst();
    return new ResolveIntent.Word(
        attempt, orders, fields.requiredText("evidence"), fields.requiredText("by"));
  }

  private Intent intent(Context context) {
    String id = context.pathParam("id");
    return Optional.of(id)
        .filter(IntentId::isOne)
        .flatMap(it -> intents.one(new IntentId(it)))
        .orElseThrow(() -> Refusal.notFound("intent", id));
  }

  private List<IntentSheet.Goods> goods(Intent intent, Context context) {
    List<IntentSheet.Goods> goods = new ArrayList<>();
    for (Attempt attempt : intent.latest()) {
      if (attempt.task() instanceof Task.Place place) {
        Titles.Reader read = titles.at(attempt.provider(), Visitor.of(context).language());
        goods.add(IntentSheet.Goods.of(place.purchase(), read));
      }
    }
    return goods;
  }

  private void show(Context context, Map<String, List<String>> written, Trouble trouble) {
    try {
      Intent intent = intent(context);
      Map<String, Object> values = new LinkedHashMap<>();
      Words t = Words.in(Visitor.of(context).ui());
      IntentSheet sheet = IntentSheet.of(intent, intents.orders(intent), goods(intent, context), t);
      values.put("intent", sheet);
      values.put("attempts", sheet.attempts());
      values.put("done", !written.getOrDefault("done", List.of("true")).contains("false"));
      for (String name : List.of("orders", "evidence", "by")) {
        values.put(name, String.join("", written.getOrDefault(name, List.of())));
      }
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      Sheet.answer(context, "intent", values);
    } catch (Refusal none) {
      Sheet.trouble(context, context.pathParam("id"), none);
    }
  }
}
