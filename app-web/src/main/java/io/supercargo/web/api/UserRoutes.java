package io.supercargo.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.access.Users;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.User;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.UserView;
import jakarta.inject.Inject;
import java.util.List;

/** The people who may use the console. */
final class UserRoutes implements Routes {
  private static final String HERE = "/api/v1/users";
  private static final List<String> ADD = List.of("name", "role", "dryRun");

  private final Users users;

  @Inject
  UserRoutes(Users users) {
    this.users = users;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::add);
    routes.patch(HERE + "/{name}", this::assign);
    routes.delete(HERE + "/{name}", this::remove);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, Asked.PAGE);
    Json.answer(context, Slice.of(users.list().stream().map(UserView::of).toList(), fields));
  }

  private void add(Context context) {
    ObjectNode body = Body.object(context);
    Secret password = password(body);
    Fields fields = Written.json(context, body, ADD);
    String name = fields.requiredText("name");
    Caller.setSubject(context, name);
    Role role = fields.text("role").map(Role::of).orElse(Role.ADMIN);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("add-user", users.plan(name, role, password).name()));
      return;
    }
    UserView added = UserView.of(users.add(name, role, password));
    context.status(HttpStatus.CREATED);
    Json.answer(context, added);
  }

  private void assign(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("role", "dryRun"));
    Role role = Role.of(fields.requiredText("role"));
    User user = find(context);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("change-role", user.name()));
      return;
    }
    boolean assigned = users.assign(user.name(), role);
    assert assigned;
    Json.answer(context, UserView.of(user.as(role)));
  }

  private User find(Context context) {
    String name = context.pathParam("name");
    return users.find(name).orElseThrow(() -> Refusal.notFound("user", name));
  }

  /** Taken out first: no complaint about the rest repeats it. */
  private static Secret password(ObjectNode body) {
    JsonNode password = body.remove("password");
    if (password == null || !password.isTextual()) {
      throw new InvalidValue("password", "missing", "a text");
    }
    return new Secret(password.asText());
  }

  private void remove(Context context) {
    Fields fields = Written.query(context, List.of("dryRun"));
    String name = find(context).name();
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("remove-user", name));
      return;
    }
    boolean removed = users.remove(name);
    assert removed;
    context.status(HttpStatus.NO_CONTENT);
  }
}
