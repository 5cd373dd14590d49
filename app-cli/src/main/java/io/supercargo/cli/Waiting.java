package io.supercargo.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how long is waited, and whether a kept answer will do. */
final class Waiting {
  @Option(
      names = "--deadline",
      paramLabel = "TIME",
      description = "How long to wait at most, e.g. 800ms or 5s.")
  private @Nullable String deadline;

  @Option(names = "--fresh", description = "Asks the suppliers although an answer is kept.")
  private boolean fresh;

  /** What was given, by the names of the REST API. */
  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    given.put("deadline", deadline);
    given.put("fresh", fresh ? true : null);
    return given;
  }
}
