package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.aftersales.Grounds;
import io.supercargo.application.aftersales.OpenRefund;
import io.supercargo.application.aftersales.RefundIds;
import io.supercargo.application.aftersales.RefundWish;
import io.supercargo.application.order.WrongState;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Form;
import io.supercargo.web.request.Pictured;
import io.supercargo.web.request.RefundFields;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The form by which money is asked back for an order. */
final class RefundFormPage implements Routes {
  private static final String HERE = "/orders/{id}/refund";
  private static final List<String> FORM =
      List.of("key", "kind", "reason", "amount", "freight", "description", "line");
  private static final List<String> PICTURES = List.of("picture1", "picture2", "picture3");

  private final OpenRefund open;

  @Inject
  RefundFormPage(OpenRefund open) {
    this.open = open;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Map.of(), Trouble.NONE));
    routes.post(HERE, this::ask);
  }

  private void ask(Context context) {
    Map<String, List<String>> written = Map.of();
    try {
      Form form = Form.read(context);
      written = form.texts();
      Fields fields = Fields.of(ofOrder(written, context), Names.of(FORM, List.of("order")));
      List<RefundedLine> lines = fields.texts("line").stream().map(RefundedLine::whole).toList();
      RefundWish wish =
          RefundFields.wish(
              fields, UnaryOperator.identity(), lines, new Pictured(List.of(), pictures(form)));
      go(context, open.open(FormKey.read(fields), Caller.of(context), wish));
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  private static Map<String, List<String>> ofOrder(
      Map<String, List<String>> written, Context context) {
    Map<String, List<String>> all = new LinkedHashMap<>(written);
    all.put("order", List.of(context.pathParam("id")));
    return all;
  }

  private static List<EvidencePicture> pictures(Form form) {
    List<EvidencePicture> pictures = new ArrayList<>();
    PICTURES.forEach(name -> Pictured.file(form, name).ifPresent(pictures::add));
    return pictures;
  }

  private static void go(Context context, Intent intent) {
    switch (intent.state()) {
      case REFUSED -> throw new IntentRefused(intent);
      case OPEN, UNKNOWN, NEEDS_APPROVAL, PARTLY ->
          context.redirect(IntentPage.link(intent.id()).toString(), HttpStatus.SEE_OTHER);
      case ACCEPTED ->
          context.redirect(
              refund(intent)
                  .map(RefundPage::link)
                  .orElseGet(() -> IntentPage.link(intent.id()))
                  .toString(),
              HttpStatus.SEE_OTHER);
    }
  }

  private static Optional<String> refund(Intent intent) {
    return intent.latest().stream()
        .filter(attempt -> attempt.outcome() instanceof Outcome.Accepted)
        .flatMap(
            attempt ->
                ((Outcome.Accepted) attempt.outcome())
                    .refund().map(id -> RefundIds.id(attempt.provider(), id)).stream())
        .findFirst();
  }

  private void show(Context context, Map<String, List<String>> written, Trouble trouble) {
    String order = context.pathParam("id");
    try {
      RefundKind kind = kind(context, written);
      Grounds grounds =
          open.grounds(new RefundWish.Matter(order, List.of(), kind, Optional.empty()));
      Map<String, Object> values = new LinkedHashMap<>();
      Words t = Words.in(Visitor.of(context).ui());
      values.put("order", order);
      values.put("orderHref", OrderPage.link(order).toString());
      values.put("kinds", kinds(kind, t));
      values.put("kind", kind.code());
      values.put("goods", grounds.scope().goods().code());
      values.put("reasons", reasons(grounds, text(written, "reason"), t));
      values.put("most", Figures.money(grounds.maximum().most().total()));
      values.put("mostGoods", grounds.maximum().most().goods().display());
      values.put("fixed", grounds.maximum().fixed());
      values.put("amount", text(written, "amount"));
      values.put("freight", text(written, "freight"));
      values.put("description", text(written, "description"));
      values.put("pictures", PICTURES);
      values.put("key", FormKey.fresh());
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      Sheet.answer(context, "refund-form", values);
    } catch (InvalidValue | SupplierFailure | WrongState failure) {
      Sheet.trouble(context, order, failure);
    }
  }

  private static RefundKind kind(Context context, Map<String, List<String>> written) {
    String asked =
        Optional.ofNullable(context.queryParam("kind")).orElseGet(() -> text(written, "kind"));
    return asked.isEmpty() ? RefundKind.REFUND_ONLY : RefundKind.of(asked);
  }

  private static List<Choice> kinds(RefundKind chosen, Words t) {
    return Arrays.stream(RefundKind.values())
        .map(kind -> new Choice(kind.code(), t.of("refund." + kind.code()), kind == chosen))
        .toList();
  }

  private static List<Choice> reasons(Grounds grounds, String written, Words t) {
    return grounds.reasons().stream()
        .map(
            reason ->
                new Choice(
                    reason.id(),
                    reason.name()
                        + (reason.needsEvidence() ? " · " + t.of("refund.needsPicture") : ""),
                    reason.id().equals(written)))
        .toList();
  }

  private static String text(Map<String, List<String>> written, String name) {
    return String.join("", written.getOrDefault(name, List.of()));
  }
}
