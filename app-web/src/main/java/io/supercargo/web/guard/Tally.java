package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.application.access.Pace;
import io.supercargo.application.access.Pace.Allowance;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;

/** Tells callers in every answer what is left of their key's limit, and stops them at its end. */
public final class Tally {
  private final Pace pace;

  @Inject
  public Tally(Pace pace) {
    this.pace = pace;
  }

  /**
   * @throws Refusal when there is nothing left
   */
  void count(AccessKey key, Context context) {
    pace.count(key).ifPresent(allowance -> tell(key, allowance, context));
  }

  private static void tell(AccessKey key, Allowance allowance, Context context) {
    context.header("RateLimit-Limit", Integer.toString(allowance.limit()));
    context.header("RateLimit-Remaining", Long.toString(allowance.left()));
    context.header("RateLimit-Reset", Long.toString(allowance.seconds()));
    if (!allowance.allowed()) {
      context.header(Header.RETRY_AFTER, Long.toString(allowance.seconds()));
      throw Refusal.of(
          ProblemType.RATE_LIMITED,
          "the key %s may ask %d times a minute; again in %d s"
              .formatted(key.name(), allowance.limit(), allowance.seconds()));
    }
  }
}
