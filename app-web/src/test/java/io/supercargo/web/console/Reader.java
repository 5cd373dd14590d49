package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody who reads pages and sends forms, as a browser without a script does. */
record Reader(Served served) {
  Told get(String path) {
    return served.get(path, "Accept", "text/html", "Cookie", "ui=en");
  }

  Told post(String path, String... fields) {
    return served.post(
        path,
        "application/x-www-form-urlencoded",
        form(fields),
        "Accept",
        "text/html",
        "Cookie",
        "ui=en");
  }

  /** Where a form that was taken leads to. */
  static String to(Told told) {
    assertThat(told.status()).as(told.text()).isEqualTo(303);
    return told.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  /** What a page hides under a name; the first of several. */
  static String hidden(String name, Told page) {
    return Html.all("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"", page.text()).get(0);
  }

  private static String form(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
