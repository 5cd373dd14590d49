package io.supercargo.web.console;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.SameSite;
import io.supercargo.domain.Language;
import java.util.List;
import java.util.Locale;

/**
 * Who looks at the console, as far as cookies tell; a switch in the address wins and is remembered.
 *
 * @param ui language of the console itself: {@code en} or {@code zh}
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param hint whether the first-run hint is shown
 */
record Visitor(String ui, String theme, boolean hint) {
  /** Parameters that any page takes. */
  static final List<String> SWITCHES = List.of("ui", "theme", "hint");

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  static Visitor of(Context context) {
    return new Visitor(
        choice(context, "ui", accepted(context), "en", "zh"),
        choice(context, "theme", "auto", "light", "dark", "auto"),
        choice(context, "hint", "on", "on", "off").equals("on"));
  }

  /** The language in which offers are read unless the form says another. */
  Language language() {
    return Language.of(ui);
  }

  private static String accepted(Context context) {
    String languages = context.header(Header.ACCEPT_LANGUAGE);
    return languages != null && languages.toLowerCase(Locale.ROOT).startsWith("zh") ? "zh" : "en";
  }

  private static String choice(Context context, String name, String fallback, String... choices) {
    List<String> known = List.of(choices);
    String asked = context.queryParam(name);
    if (asked != null && known.contains(asked)) {
      context.cookie(remembered(name, asked));
      return asked;
    }
    String kept = context.cookie(name);
    return kept != null && known.contains(kept) ? kept : fallback;
  }

  private static Cookie remembered(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
