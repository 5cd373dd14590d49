package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.people.ForgetPeople;
import io.supercargo.application.people.Forgotten;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PersonFields;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form by which somebody is forgotten: first it says what would go, then it goes. */
final class PeoplePage implements Routes {
  private static final String HERE = "/people";
  private static final List<String> FORM = Names.of(PersonFields.NAMES, List.of("dryRun"));

  private final ForgetPeople forget;

  @Inject
  PeoplePage(ForgetPeople forget) {
    this.forget = forget;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Entered.NOTHING, Optional.empty(), Trouble.NONE));
    routes.post(HERE + "/forget", this::forget);
  }

  /**
   * What goes, or would.
   *
   * @param dry whether nothing was done
   */
  private record Told(Forgotten gone, boolean dry) {}

  private void forget(Context context) {
    Entered entered = new Entered(context.formParamMap());
    try {
      Fields fields = Fields.of(entered.written(), FORM);
      PersonFields person = PersonFields.read(fields);
      boolean dry = fields.flag("dryRun");
      Caller.setSubject(context, person.subject());
      Forgotten gone = person.forgottenBy(forget, dry);
      show(context, entered, Optional.of(new Told(gone, dry)), Trouble.NONE);
    } catch (RuntimeException failure) {
      show(context, entered, Optional.empty(), Trouble.of(failure, context));
    }
  }

  private static void show(Context context, Entered entered, Optional<Told> told, Trouble trouble) {
    FormFields fields = FormFields.of(Words.in(Visitor.of(context).ui()), entered, trouble);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(
        "fields",
        List.of(
            fields.text("order", "people.order", "sandbox:2257164624870311973"),
            fields.text("phone", "people.phone", "13800001111")));
    values.put("entered", entered);
    values.put("told", told.isPresent());
    values.put("dry", told.filter(Told::dry).isPresent());
    told.map(Told::gone)
        .ifPresent(
            gone -> {
              values.put("orders", gone.orders());
              values.put("intents", gone.intents());
              values.put("consignments", gone.consignments());
              values.put("left", gone.left());
              values.put("pushes", gone.pushes());
              values.put("calls", gone.calls());
            });
    values.put("trouble", trouble);
    if (trouble.there()) {
      context.status(trouble.status());
    }
    Sheet.answer(context, "people", values);
  }
}
