package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Tells browsers to trust nothing but this server: no foreign script, frame, form or guess. */
public final class BrowserHeaders implements Handler {
  /** Pictures may come from anywhere over https, because products' pictures are at suppliers. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob: https: http:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");

  private final boolean secure;

  /**
   * @param publicUrl where it begins with https, browsers shall never come otherwise again
   */
  public BrowserHeaders(Optional<URI> publicUrl) {
    this.secure = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
  }

  @Override
  public void handle(Context context) {
    if (context.path().startsWith("/gateways/")) {
      return;
    }
    HEADERS.forEach(context::header);
    if (secure) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
