package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.supercargo.application.access.Gatekeeper;
import io.supercargo.application.access.Verdict;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.Actor.Kind;
import io.supercargo.domain.access.Scope;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Wants an API key that opens what is asked for, or a person who is logged in. Gateways and
 * callbacks check signatures instead; health may be asked by anybody, and what the customers of the
 * sandbox see is for everybody.
 */
public final class KeyCheck implements Handler {
  private static final List<String> OPEN =
      List.of(
          "/gateways/",
          "/callbacks/",
          "/health/",
          "/assets/",
          "/sandbox/pictures/",
          "/sandbox/pay/");

  private static final Set<String> DOORS = Set.of("/login", "/setup");
  private static final String CHALLENGE = "Bearer realm=\"Supercargo\"";

  private final Gatekeeper gatekeeper;
  private final Tally tally;
  private final PersonCheck people;
  private final OwnKey own;
  private final ConfiguredKeys configured;
  private final Remote remote;

  @Inject
  public KeyCheck(
      Gatekeeper gatekeeper,
      Tally tally,
      PersonCheck people,
      OwnKey own,
      Remote remote,
      ServerSettings settings) {
    this.gatekeeper = gatekeeper;
    this.tally = tally;
    this.people = people;
    this.remote = remote;
    this.own = own;
    this.configured = new ConfiguredKeys(settings);
  }

  @Override
  public void handle(Context context) {
    if (isOpen(context.path())) {
      return;
    }
    Optional<Secret> shown = Shown.in(context.header(Header.AUTHORIZATION));
    if (shown.isPresent()) {
      check(shown.get(), context);
    } else if (!people.admits(context)) {
      throw stranger(context);
    }
  }

  private void check(Secret shown, Context context) {
    if (own.is(shown)) {
      Caller.setNameless(context, Kind.MACHINE);
      return;
    }
    Optional<String> holder = configured.holder(shown);
    if (holder.isPresent()) {
      Caller.setNameless(context, Kind.KEY);
      holder.filter(name -> !name.isEmpty()).ifPresent(name -> Caller.set(context, name));
      return;
    }
    judge(gatekeeper.judge(shown, remote.of(context)), context);
  }

  /** Whether a key of the configuration is shown, which nothing but a new start takes back. */
  boolean isConfigured(String authorization) {
    return Shown.in(authorization).flatMap(configured::holder).isPresent();
  }

  static boolean isOpen(String path) {
    return DOORS.contains(path) || OPEN.stream().anyMatch(path::startsWith);
  }

  /** The page of this house whose form was sent. */
  private static String from(Context context) {
    String own = context.scheme() + "://" + context.host();
    String page = Objects.requireNonNullElse(context.header(Header.REFERER), "");
    return page.startsWith(own + "/") ? page.substring(own.length()) : "/";
  }

  /** People are shown where to log in, programs what to show. */
  private static RuntimeException stranger(Context context) {
    if (Reader.isPerson(context)) {
      boolean read = context.req().getMethod().equals("GET");
      String query = context.queryString() == null ? "" : "?" + context.queryString();
      return new MustLogIn(read ? context.path() + query : from(context));
    }
    return refused(context, ProblemType.KEY_MISSING, "no API key");
  }

  private void judge(Verdict verdict, Context context) {
    if (verdict instanceof Verdict.Admitted admitted) {
      admit(admitted.key(), context);
    } else if (verdict instanceof Verdict.Unknown unknown) {
      throw refused(context, ProblemType.KEY_REFUSED, unknown.detail());
    } else if (verdict instanceof Verdict.Elsewhere elsewhere) {
      throw Refusal.of(ProblemType.KEY_ELSEWHERE, elsewhere.detail());
    }
  }

  private void admit(AccessKey key, Context context) {
    Caller.set(context, key);
    tally.count(key, context);
    Permit permit = Permit.of(context);
    String method = context.req().getMethod();
    if (!permit.admits(method, context.path())) {
      Scope needed = permit.needed(method, context.path());
      throw Refusal.of(
          ProblemType.SCOPE_MISSING,
          "the key %s has %s (expected: %s)".formatted(key.name(), scopes(key), needed));
    }
  }

  private static String scopes(AccessKey key) {
    return key.rights().scopes().stream()
        .map(Scope::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static Refusal refused(Context context, ProblemType type, String why) {
    context.header(Header.WWW_AUTHENTICATE, CHALLENGE);
    return Refusal.of(type, "Authorization: %s (expected: Bearer and a key)".formatted(why));
  }
}
