package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.cli.rest.ServerProblem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares this machine's clock with a provider's, by the date of its last answer in the log of
 * calls. Signatures carry the time, and suppliers refuse what is minutes off.
 */
final class ClockCheckUp {
  private static final Duration HARMLESS = Duration.ofMinutes(1);
  private static final Pattern DATE = Pattern.compile("(?mi)^date: (.+)$");

  private final RestClient server;

  ClockCheckUp(RestClient server) {
    this.server = server;
  }

  /** Empty where the provider has told no time, as our own sandbox does not. */
  Optional<Finding> finding(String provider) {
    try {
      return lastCall(provider).flatMap(call -> finding(provider, call));
    } catch (ServerProblem noLog) {
      return Optional.empty();
    }
  }

  private Optional<JsonNode> lastCall(String provider) {
    Request last = Request.get("/api/v1/calls").with("provider", provider).with("limit", 1);
    String id = Printer.tree(server.send(last)).at("/items/0/id").asText();
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(Printer.tree(server.send(Request.get("/api/v1/calls").at(id))));
  }

  private static Optional<Finding> finding(String provider, JsonNode call) {
    Matcher date = DATE.matcher(call.at("/response/headers").asText());
    if (!date.find()) {
      return Optional.empty();
    }
    try {
      Instant theirs =
          ZonedDateTime.parse(date.group(1).strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant();
      Duration ahead = Duration.between(theirs, Instant.parse(call.path("at").asText()));
      return Optional.of(finding(provider, ahead));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Finding finding(String provider, Duration ahead) {
    String check = "clock and " + provider;
    if (ahead.abs().compareTo(HARMLESS) <= 0) {
      return Finding.ok(check, "agree within a minute");
    }
    String found =
        String.format(
            Locale.ROOT,
            "this machine is %d s %s",
            ahead.abs().toSeconds(),
            ahead.isNegative() ? "behind" : "ahead");
    return Finding.wrong(check, found, "set the system's clock, best by NTP");
  }
}
