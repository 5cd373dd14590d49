package io.supercargo.web.console;

import io.supercargo.ports.store.CallRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A call as a command for a POSIX shell; what is masked has to be filled in. */
final class Curl {
  /** What curl writes itself. */
  private static final Set<String> ITS_OWN =
      Set.of("host", "content-length", "connection", "accept-encoding");

  private Curl() {}

  static String of(CallRecord.Sent sent) {
    List<String> parts = new ArrayList<>();
    parts.add("curl -X " + quoted(sent.method()) + " " + quoted(sent.url()));
    sent.headers()
        .lines()
        .filter(line -> line.contains(":"))
        .filter(line -> !ITS_OWN.contains(name(line)))
        .forEach(line -> parts.add("-H " + quoted(line.strip())));
    if (!sent.body().isEmpty()) {
      parts.add("--data-raw " + quoted(sent.body()));
    }
    return String.join(" \\\n  ", parts);
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z0-9_./:=-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
