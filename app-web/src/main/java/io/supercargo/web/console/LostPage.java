package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;

/** What people see at an address that is none of ours; programs get a problem instead. */
final class LostPage implements Routes {
  @Override
  public void register(RoutesConfig routes) {
    routes.error(ProblemType.NOT_FOUND.status(), "text/html", LostPage::show);
  }

  private static void show(Context context) {
    boolean unknown = context.endpoints().matchedHttpEndpoint() == null;
    if (unknown && !context.path().startsWith("/api/")) {
      String reason = "there is nothing at " + context.path();
      Sheet.trouble(context, context.path(), Refusal.of(ProblemType.NOT_FOUND, reason));
    }
  }
}
