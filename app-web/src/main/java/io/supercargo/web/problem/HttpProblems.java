package io.supercargo.web.problem;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.util.Map;

/** What the web framework itself refuses, in our words. */
final class HttpProblems {
  private HttpProblems() {}

  static Problem of(HttpResponseException refusal, Context context) {
    return switch (refusal.getStatus()) {
      case 404 ->
          Problem.of(ProblemType.NOT_FOUND, "there is nothing at %s".formatted(context.path()));
      case 405 -> methodNotAllowed(refusal.getDetails(), context);
      case 413 -> Problem.of(Refusal.tooLarge());
      default -> Problem.of(ProblemType.BAD_REQUEST, String.valueOf(refusal.getMessage()));
    };
  }

  private static Problem methodNotAllowed(Map<String, String> details, Context context) {
    String allowed = details.getOrDefault("availableMethods", "");
    context.header(Header.ALLOW, allowed);
    return Problem.of(
        ProblemType.METHOD_NOT_ALLOWED,
        "%s does not take %s (expected: %s)"
            .formatted(context.path(), context.method(), allowed.isEmpty() ? "another" : allowed));
  }
}
