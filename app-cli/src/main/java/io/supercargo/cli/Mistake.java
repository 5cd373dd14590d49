package io.supercargo.cli;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Spelling;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, in words. */
final class Mistake {
  private Mistake() {}

  /** What is wrong, with the nearest right word where one is near. */
  static String words(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), mistake.getCommandLine().getCommandSpec());
    }
    Throwable refused = mistake.getCause() instanceof InvalidValue value ? value : mistake;
    return String.valueOf(refused.getMessage()).replaceFirst("^Error: ", "");
  }

  private static String unknown(String word, CommandSpec command) {
    if (word.startsWith("-")) {
      return "unknown option %s%s".formatted(word, nearest(word, command.optionsMap().keySet()));
    }
    Set<String> verbs = command.subcommands().keySet();
    return verbs.isEmpty()
        ? "%s is one word too many".formatted(word)
        : "unknown command %s%s".formatted(word, nearest(word, verbs));
  }

  private static String nearest(String word, Set<String> known) {
    return Spelling.nearest(word, known)
        .map(near -> " (did you mean %s?)".formatted(near))
        .orElse("");
  }
}
