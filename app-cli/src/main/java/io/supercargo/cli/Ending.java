package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** What the exit code says of an intent, and what is left to do about it. */
final class Ending {
  private Ending() {}

  /** The exit code alone. */
  static int code(JsonNode intent) {
    return switch (intent.path("status").asText()) {
      case "open", "unknown", "needs-approval" -> ExitCode.UNKNOWN;
      case "partly", "refused" -> ExitCode.REFUSED;
      default -> ExitCode.DONE;
    };
  }

  static int of(Shell shell, JsonNode intent) {
    shell.terminal().flush();
    String id = intent.path("intentId").asText();
    return switch (intent.path("status").asText()) {
      case "unknown" -> {
        String told =
            "it may or may not have happened; `supercargo order show %s` tells how it stands";
        shell.terminal().say(told.formatted(id));
        yield ExitCode.UNKNOWN;
      }
      case "needs-approval" -> {
        String told = "nobody was told yet; a person gives leave by `supercargo order approve %s`";
        shell.terminal().say(told.formatted(id));
        yield ExitCode.UNKNOWN;
      }
      case "partly" -> {
        shell.terminal().say("some of it was refused; `supercargo order show %s`".formatted(id));
        yield ExitCode.REFUSED;
      }
      default -> ExitCode.DONE;
    };
  }
}
