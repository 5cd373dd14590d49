package io.supercargo.cli;

import io.supercargo.cli.rest.ServerProblem;

/** How a command ended, for scripts. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int CONFIGURATION = 3;
  static final int NOT_FOUND = 4;
  static final int REFUSED = 5;
  static final int UNAVAILABLE = 6;
  static final int UNKNOWN = 7;

  private ExitCode() {}

  /** A value that no supplier saw was the user's mistake; one that it saw, it refused. */
  static int of(ServerProblem problem) {
    return switch (problem.code()) {
      case "invalid" -> problem.provider().isPresent() ? REFUSED : USAGE;
      case "not-found" -> NOT_FOUND;
      case "unauthenticated",
          "forbidden",
          "out-of-stock",
          "price-changed",
          "refused",
          "wrong-state",
          "unsupported" ->
          problem.provider().isPresent() ? REFUSED : FAILED;
      case "unavailable", "malformed-response", "rate-limited" -> UNAVAILABLE;
      case "outcome-unknown" -> UNKNOWN;
      default -> FAILED;
    };
  }
}
