package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets no page of another site change anything. Browsers say with every unsafe method which page
 * asks; programs say nothing and pass. Gateways and callbacks are called by programs that sign what
 * they send, so they are free of this.
 */
public final class OriginCheck implements Handler {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Optional<String> publicOrigin;

  public OriginCheck(Optional<URI> publicUrl) {
    this.publicOrigin = publicUrl.map(url -> url.getScheme() + "://" + url.getRawAuthority());
  }

  @Override
  public void handle(Context context) {
    String origin = context.header(Header.ORIGIN);
    if (origin != null
        && !SAFE.contains(context.req().getMethod())
        && isGuarded(context.path())
        && !isOurs(origin, context.header(Header.HOST))) {
      throw Refusal.of(
          ProblemType.CROSS_ORIGIN, "Origin: %s (expected: this server's own)".formatted(origin));
    }
  }

  private static boolean isGuarded(String path) {
    return !path.startsWith("/gateways/") && !path.startsWith("/callbacks/");
  }

  private boolean isOurs(String origin, @Nullable String host) {
    return origin.equals("http://" + host)
        || origin.equals("https://" + host)
        || publicOrigin.filter(origin::equals).isPresent();
  }
}
