package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which part of a list is wanted. */
final class Turning {
  @Option(names = "--limit", paramLabel = "N", description = "At most so many: 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  /** The request with what was given. */
  Request in(Request request) {
    return request.with("limit", limit).with("cursor", cursor);
  }
}
