package io.supercargo.web.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.supercargo.application.order.PaymentNotAllowed;
import io.supercargo.application.order.QuoteExpired;
import io.supercargo.application.order.SpendingLimit;
import io.supercargo.application.order.WrongState;
import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.RequestId;
import io.supercargo.web.http.Routes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where whatever went wrong becomes an answer. */
public final class Problems implements Routes {
  public static final String TYPE = "application/problem+json";

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private static final Problem INTERNAL =
      Problem.of(ProblemType.INTERNAL, "look for the request's id in the log");

  private final InstantSource clock;

  @Inject
  public Problems(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.exception(
        InvalidValue.class, (invalid, context) -> answer(context, Problem.of(invalid)));
    routes.exception(
        SupplierFailure.class, (failure, context) -> answer(context, Problem.of(failure)));
    routes.exception(KeyReused.class, (reused, context) -> answer(context, Problem.of(reused)));
    routes.exception(WrongState.class, (state, context) -> answer(context, Problem.of(state)));
    routes.exception(
        IntentRefused.class, (refused, context) -> answer(context, Problem.of(refused)));
    plain(routes, QuoteExpired.class, ProblemType.QUOTE_EXPIRED);
    plain(routes, SpendingLimit.class, ProblemType.SPENDING_LIMIT);
    plain(routes, PaymentNotAllowed.class, ProblemType.PAYMENT_NOT_ALLOWED);
    routes.exception(
        Refusal.class, (refusal, context) -> answerEarly(context, Problem.of(refusal)));
    routes.exception(
        HttpResponseException.class,
        (refusal, context) -> answerEarly(context, HttpProblems.of(refusal, context)));
    routes.exception(Exception.class, this::unexpected);
  }

  private <E extends Exception> void plain(RoutesConfig routes, Class<E> kind, ProblemType type) {
    routes.exception(
        kind,
        (refusal, context) ->
            answer(context, Problem.of(type, String.valueOf(refusal.getMessage()))));
  }

  private void unexpected(Exception fault, Context context) {
    log.error("request {} failed", RequestId.of(context), fault);
    answer(context, INTERNAL);
  }

  /** For what is no exception, such as a class that is missing: the framework's last resort. */
  public static void fatal(HttpServletResponse response, Error fault) {
    String id = String.valueOf(response.getHeader(RequestId.HEADER));
    log.error("request {} failed", id, fault);
    response.setStatus(INTERNAL.kind().status());
    response.setContentType(TYPE);
    try {
      response.getOutputStream().write(Json.bytes(INTERNAL.body("", id)));
    } catch (IOException gone) {
      log.debug("nobody waits for request {} any more", id, gone);
    }
  }

  /** The body may not have been read, so nothing can follow on this connection. */
  private void answerEarly(Context context, Problem problem) {
    if (context.method().equals(HandlerType.POST)) {
      context.header(Header.CONNECTION, "close");
    }
    answer(context, problem);
  }

  private void answer(Context context, Problem problem) {
    problem.until().ifPresent(until -> context.header(Header.RETRY_AFTER, secondsTo(until)));
    context.status(problem.kind().status());
    context
        .contentType(TYPE)
        .result(Json.bytes(problem.body(context.path(), RequestId.of(context))));
  }

  private String secondsTo(Instant until) {
    long millis = Duration.between(clock.instant(), until).toMillis();
    return Long.toString(Math.max(1, (millis + 999) / 1000));
  }
}
