package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.people.ForgetPeople;
import io.supercargo.application.people.Forgotten;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PersonFields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.List;

/** People who want to be forgotten. */
final class PeopleRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(PersonFields.NAMES, List.of("dryRun"));

  private final ForgetPeople forget;

  @Inject
  PeopleRoutes(ForgetPeople forget) {
    this.forget = forget;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/people/forget", this::forget);
  }

  /** The same with what was asked. */
  record Answer(
      boolean dryRun,
      List<String> orders,
      List<String> intents,
      int pushes,
      int calls,
      List<String> consignments,
      List<String> left) {
    static Answer of(Forgotten gone, boolean dryRun) {
      return new Answer(
          dryRun,
          gone.orders(),
          gone.intents(),
          gone.pushes(),
          gone.calls(),
          gone.consignments(),
          gone.left());
    }
  }

  private void forget(Context context) {
    Fields fields = Written.json(context, Body.object(context), KNOWN);
    PersonFields person = PersonFields.read(fields);
    boolean dryRun = fields.flag("dryRun");
    Caller.setSubject(context, person.subject());
    Json.answer(context, Answer.of(person.forgottenBy(forget, dryRun), dryRun));
  }
}
