package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which supplier is asked, and how its answer is wanted. */
final class Whom {
  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(names = "--fresh", description = "Asks the supplier although an answer is kept.")
  private boolean fresh;

  @Option(names = "--raw", description = "Adds the supplier's own body.")
  private boolean raw;

  /** The request with what was given. */
  Request in(Request request) {
    return request
        .with("provider", provider)
        .with("fresh", fresh ? true : null)
        .with("raw", raw ? true : null);
  }
}
