package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.domain.access.Session;
import io.supercargo.ports.provider.Secret;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a browser shows for a session: no script can read it, no other site's form sends it along,
 * and where the server is reached by HTTPS nothing else carries it.
 */
public final class SessionCookie {
  private static final String NAME = "supercargo_session";

  private final boolean secure;
  private final String name;

  @Inject
  public SessionCookie(ServerSettings settings) {
    this.secure = settings.publicUrl().filter(url -> "https".equals(url.getScheme())).isPresent();
    this.name = secure ? "__Host-" + NAME : NAME;
  }

  public Optional<Secret> in(Context context) {
    return Optional.ofNullable(context.cookie(name)).map(Secret::new);
  }

  public void set(Context context, Secret token) {
    context.cookie(cookie(token.reveal(), (int) Session.LONGEST.toSeconds()));
  }

  public void clear(Context context) {
    context.cookie(cookie("", 0));
  }

  private Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
