package io.supercargo.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish, which the library that reads our commands does not write. */
final class FishScript {
  /** Both look at the words before the cursor that are no options. */
  private static final String CONDITIONS =
      """
      function __%1$s_at --description 'Whether exactly this command was written'
        set -l words (commandline -opc | string match -v -- '-*')
        test "$words[2..]" = "$argv"
      end

      function __%1$s_in --description 'Whether this command was written, with more behind it or not'
        set -l words (commandline -opc | string match -v -- '-*')
        set -e words[1]
        test (count $words) -ge (count $argv); and test "$words[1..(count $argv)]" = "$argv"
      end

      complete -c %1$s -f
      """;

  private final String name;
  private final StringBuilder script = new StringBuilder();

  FishScript(String name) {
    this.name = name;
  }

  String of(CommandLine all) {
    script.append(CONDITIONS.formatted(name));
    command(new ArrayList<>(), all);
    return script.toString().stripTrailing();
  }

  private void command(List<String> path, CommandLine line) {
    Map<String, CommandLine> verbs = line.getSubcommands();
    String here = "__%s_at %s".formatted(name, String.join(" ", path)).stripTrailing();
    String within = verbs.isEmpty() ? here.replace("_at ", "_in ") : here;
    line.getCommandSpec().options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> option(within, option));
    verbs.forEach(
        (verb, inner) -> {
          complete(here, "-a " + verb, described(inner.getCommandSpec()));
          List<String> deeper = new ArrayList<>(path);
          deeper.add(verb);
          command(deeper, inner);
        });
  }

  private void option(String condition, OptionSpec option) {
    StringBuilder words = new StringBuilder();
    for (String written : option.names()) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(written.startsWith("--") ? "-l " : "-s ")
          .append(written.replaceFirst("^--?", ""));
    }
    if (option.arity().max() > 0) {
      words.append(takesAFile(option) ? " -rF" : " -x");
      @Nullable Iterable<String> candidates = option.completionCandidates();
      if (candidates != null) {
        words.append(" -a ").append(quoted(String.join(" ", candidates)));
      }
    }
    complete(condition, words.toString(), first(option.description()));
  }

  private static boolean takesAFile(OptionSpec option) {
    return option.type() == Path.class
        || option.type() == File.class
        || String.valueOf(option.paramLabel()).contains("FILE");
  }

  private void complete(String condition, String words, String description) {
    script.append(
        "complete -c %s -n '%s' %s -d %s\n".formatted(name, condition, words, quoted(description)));
  }

  private static String described(CommandSpec spec) {
    return first(spec.usageMessage().description());
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
