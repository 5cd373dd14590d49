package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Header;

/** Who reads what is answered. */
final class Reader {
  private Reader() {}

  /** Whether it is a person with a browser, who is better served by a page. */
  static boolean isPerson(Context context) {
    String accepted = String.valueOf(context.header(Header.ACCEPT));
    return accepted.contains("text/html") && !context.path().startsWith("/api/");
  }
}
