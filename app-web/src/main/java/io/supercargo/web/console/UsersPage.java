package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.access.Users;
import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.User;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The people who may use the console. */
final class UsersPage implements Routes {
  private static final String HERE = "/users";
  private static final List<String> ADD = List.of("name", "password", "role");

  private final Users users;

  @Inject
  UsersPage(Users users) {
    this.users = users;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::add);
    routes.post(HERE + "/{name}/remove", this::remove);
    routes.post(HERE + "/{name}/password", this::change);
    routes.post(HERE + "/{name}/role", this::assign);
  }

  /** A person, as the list shows it. */
  public record Row(String name, String role, String created) {
    static Row of(User user) {
      return new Row(user.name(), user.role().code(), Moment.text(user.created()));
    }
  }

  private void list(Context context) {
    try {
      Written.query(context, Visitor.SWITCHES);
      show(context, Map.of());
    } catch (RuntimeException failure) {
      Sheet.trouble(context, "users", failure);
    }
  }

  private void add(Context context) {
    try {
      Fields fields = Fields.of(context.formParamMap(), ADD);
      String name = fields.requiredText("name");
      Caller.setSubject(context, name);
      users.add(name, Role.of(fields.text("role").orElse("admin")), password(context));
      context.redirect(HERE, HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      String name = String.join("", context.formParams("name"));
      show(context, Map.of("trouble", trouble, "name", name));
    }
  }

  private void remove(Context context) {
    after(context, () -> users.remove(context.pathParam("name")));
  }

  private void assign(Context context) {
    after(
        context,
        () ->
            users.assign(
                context.pathParam("name"), Role.of(String.join("", context.formParams("role")))));
  }

  private void change(Context context) {
    after(context, () -> users.change(context.pathParam("name"), password(context)));
  }

  private void after(Context context, Change change) {
    try {
      if (!change.make()) {
        throw Refusal.notFound("user", context.pathParam("name"));
      }
      context.redirect(HERE, HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      show(context, Map.of("trouble", trouble));
    }
  }

  /** As it was written: blanks count. */
  private static Secret password(Context context) {
    return new Secret(String.join("", context.formParams("password")));
  }

  private void show(Context context, Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", "");
    values.put("roles", Stream.of(Role.values()).map(Role::code).toList());
    values.put("rows", users.list().stream().map(Row::of).toList());
    values.putAll(more);
    Sheet.answer(context, "users", values);
  }

  /** What is done to one who may not be there. */
  private interface Change {
    boolean make();
  }
}
