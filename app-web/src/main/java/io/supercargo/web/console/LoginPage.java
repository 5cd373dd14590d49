package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.supercargo.application.access.Invitation;
import io.supercargo.application.access.Logins;
import io.supercargo.application.access.Logins.Answer;
import io.supercargo.application.access.Users;
import io.supercargo.domain.access.Role;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.guard.MustLogIn;
import io.supercargo.web.guard.PageRefused;
import io.supercargo.web.guard.Remote;
import io.supercargo.web.guard.SessionCookie;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where people say who they are, and where the first of them comes in. */
final class LoginPage implements Routes {
  private static final List<String> LOGIN = List.of("name", "password", "to");
  private static final List<String> SETUP = List.of("name", "password", "token");

  private final Logins logins;
  private final Users users;
  private final Invitation invitation;
  private final SessionCookie cookie;
  private final Remote remote;

  @Inject
  LoginPage(
      Logins logins, Users users, Invitation invitation, SessionCookie cookie, Remote remote) {
    this.logins = logins;
    this.users = users;
    this.invitation = invitation;
    this.cookie = cookie;
    this.remote = remote;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.exception(MustLogIn.class, (stranger, context) -> send(context, stranger.page()));
    routes.exception(
        PageRefused.class,
        (refused, context) -> Sheet.trouble(context, context.path(), refused.refusal()));
    routes.get("/login", context -> show(context, "login", Map.of()));
    routes.post("/login", this::login);
    routes.get("/setup", context -> show(context, "setup", Map.of()));
    routes.post("/setup", this::setup);
    routes.post("/logout", this::logout);
  }

  private void send(Context context, String page) {
    Link link = Link.to(users.isEmpty() ? "/setup" : "/login");
    context.redirect(link.with("to", page).toString(), HttpStatus.SEE_OTHER);
  }

  private void login(Context context) {
    try {
      Fields fields = Fields.of(context.formParamMap(), LOGIN);
      Secret password = password(context);
      String name = fields.requiredText("name");
      Caller.setSubject(context, name);
      Answer answer = logins.login(name, password, remote.of(context));
      enter(context, token(answer), inside(fields.text("to").orElse("/")));
    } catch (RuntimeException failure) {
      show(context, "login", failed(failure, context));
    }
  }

  private static Secret token(Answer answer) {
    if (answer instanceof Answer.In in) {
      return in.token();
    }
    if (answer instanceof Answer.Later later) {
      throw Refusal.of(
          ProblemType.RATE_LIMITED, "wrong too often; again from %s on".formatted(later.until()));
    }
    throw Refusal.of(ProblemType.LOGIN_WRONG, "the name or the password is wrong");
  }

  private void setup(Context context) {
    try {
      Fields fields = Fields.of(context.formParamMap(), SETUP);
      if (!invitation.accepts(new Secret(fields.requiredText("token")))) {
        throw Refusal.of(
            ProblemType.LOGIN_WRONG, "the token is not the one that the terminal shows");
      }
      String name = users.add(fields.requiredText("name"), Role.ADMIN, password(context)).name();
      enter(context, logins.begin(name), "/");
    } catch (RuntimeException failure) {
      show(context, "setup", failed(failure, context));
    }
  }

  /** As it was written: blanks count. */
  private static Secret password(Context context) {
    return new Secret(String.join("", context.formParams("password")));
  }

  private void enter(Context context, Secret token, String page) {
    cookie.in(context).ifPresent(logins::logout);
    cookie.set(context, token);
    context.redirect(page, HttpStatus.SEE_OTHER);
  }

  private void logout(Context context) {
    cookie.in(context).ifPresent(logins::logout);
    cookie.clear(context);
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  /** A page of this server, and of no other. */
  private static String inside(String page) {
    return page.matches("/(?![/\\\\])[^\\s\\\\]*") ? page : "/";
  }

  private static Map<String, Object> failed(RuntimeException failure, Context context) {
    Trouble trouble = Trouble.of(failure, context);
    context.status(trouble.status());
    return Map.of(
        "trouble", trouble,
        "name", String.join("", context.formParams("name")),
        "to", inside(String.join("", context.formParams("to"))));
  }

  private void show(Context context, String page, Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", "");
    values.put("to", inside(String.join("", context.queryParams("to"))));
    values.put("first", invitation.isOpen());
    values.putAll(more);
    context.header(Header.CACHE_CONTROL, "no-store");
    Sheet.answer(context, page, values);
  }
}
