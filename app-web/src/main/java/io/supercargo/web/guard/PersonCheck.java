package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.supercargo.application.access.Logins;
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
   * @throws Refusal for a change without the seal
   */
  boolean admits(Context context) {
    Optional<Secret> token = cookie.in(context);
    Optional<String> who = token.flatMap(logins::who);
    if (who.isEmpty()) {
      return false;
    }
    if (!SAFE.contains(context.req().getMethod()) && !isSealed(token.get(), context)) {
      throw unsealed(context);
    }
    Caller.setPerson(context, who.get(), logins.seal(token.get()));
    return true;
  }

  private static RuntimeException unsealed(Context context) {
    return Reader.isPerson(context)
        ? new StalePage(UNSEALED)
        : Refusal.of(ProblemType.SEAL_MISSING, UNSEALED);
  }

  private boolean isSealed(Secret token, Context context) {
    @Nullable String shown = context.header(Seal.HEADER);
    String seal = shown == null ? Seal.inForm(context) : shown;
    return logins.isSealed(token, seal);
  }
}
