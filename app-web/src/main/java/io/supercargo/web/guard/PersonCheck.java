package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.supercargo.application.access.Logins;
import io.supercargo.domain.access.Scope;
import io.supercargo.domain.access.User;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Seal;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows people by their sessions. A change must carry the seal of the session, in the form or in a
 * header, so that no page of another site can have it made.
 */
public final class PersonCheck {
  private static final String UNSEALED =
      "the page is too old, or another site sent this (expected: the seal of the session)";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Logins logins;
  private final SessionCookie cookie;

  @Inject
  public PersonCheck(Logins logins, SessionCookie cookie) {
    this.logins = logins;
    this.cookie = cookie;
  }

  /**
   * Whether somebody asks who is in.
   *
   * @throws Refusal for a change without the seal, and for what the role does not open; people are
   *     told by a page
   */
  boolean admits(Context context) {
    Optional<Secret> token = cookie.in(context);
    Optional<User> who = token.flatMap(logins::who);
    if (who.isEmpty()) {
      return false;
    }
    if (!SAFE.contains(context.req().getMethod()) && !isSealed(token.get(), context)) {
      throw refused(context, Refusal.of(ProblemType.SEAL_MISSING, UNSEALED));
    }
    Caller.setPerson(context, who.get(), logins.seal(token.get()));
    require(who.get(), context);
    return true;
  }

  private static void require(User user, Context context) {
    Permit permit = Permit.of(context);
    String method = context.req().getMethod();
    if (!permit.admits(method, context.path())) {
      Scope needed = permit.needed(method, context.path());
      throw refused(
          context,
          Refusal.of(
              ProblemType.SCOPE_MISSING,
              "%s is %s (expected: a role with %s)"
                  .formatted(user.name(), user.role().code(), needed)));
    }
  }

  private static RuntimeException refused(Context context, Refusal refusal) {
    return Reader.isPerson(context) ? new PageRefused(refusal) : refusal;
  }

  private boolean isSealed(Secret token, Context context) {
    @Nullable String shown = context.header(Seal.HEADER);
    String seal = shown == null ? Seal.inForm(context) : shown;
    return logins.isSealed(token, seal);
  }
}
