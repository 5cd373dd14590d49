package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Tells browsers to trust nothing but this server: no foreign script, frame, form or guess. */
public final class BrowserHeaders implements Handler {
  /** Pictures may come from anywhere over https, because products' pictures are at suppliers. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob: https: http:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override
  public void handle(Context context) {
    if (!context.path().startsWith("/gateways/")) {
      context.header("Content-Security-Policy", POLICY);
      context.header("X-Content-Type-Options", "nosniff");
      context.header("Referrer-Policy", "same-origin");
    }
  }
}
