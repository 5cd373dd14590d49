package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Every command that a page or a help text shows is one that is understood. */
final class ShownCommandsTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]*)\\n(.*?)^```$");
  private static final List<String> SPOKEN = List.of("", "sh");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(?:\\./)?supercargo (?!<)(.+?)(?: +[|<>&#] ?.*)?$");
  private static final Pattern WORD =
      Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

  private final CommandLine line = Grammar.of(new Prompt().shell(), List.of(Verb.values()));

  @Test
  void pagesShowCommandsThatAreUnderstood() throws IOException {
    List<String> shown = new ArrayList<>();
    try (Stream<Path> pages = Files.list(Path.of("../docs"))) {
      for (Path page : Stream.concat(pages, Stream.of(Path.of("../README.md"))).toList()) {
        if (page.toString().endsWith(".md")) {
          Matcher blocks = BLOCK.matcher(Files.readString(page));
          blocks
              .results()
              .filter(block -> SPOKEN.contains(block.group(1)))
              .forEach(block -> shown.addAll(commands(block.group(2))));
        }
      }
    }

    assertThat(shown).hasSizeGreaterThan(30);
    assertThat(notUnderstood(shown)).isEmpty();
  }

  @Test
  void examplesOfHelpTextsAreUnderstood() {
    List<String> shown = new ArrayList<>();
    addExamples(line, shown);

    assertThat(shown).hasSizeGreaterThan(150);
    assertThat(notUnderstood(shown)).isEmpty();
  }

  @Test
  void summariesAreWholeSentences() {
    List<String> broken = new ArrayList<>();
    addBroken(line, broken);

    assertThat(broken).isEmpty();
  }

  private static void addExamples(CommandLine command, List<String> shown) {
    String footer = String.join("\n", command.getCommandSpec().usageMessage().footer());
    shown.addAll(commands(footer.replaceAll("(?m)^ +", "")));
    command.getSubcommands().values().forEach(part -> addExamples(part, shown));
  }

  private static void addBroken(CommandLine command, List<String> broken) {
    command
        .getSubcommands()
        .values()
        .forEach(
            part -> {
              String[] summary = part.getCommandSpec().usageMessage().description();
              if (summary.length == 0 || !summary[0].endsWith(".")) {
                broken.add(part.getCommandSpec().qualifiedName());
              }
              addBroken(part, broken);
            });
  }

  private static List<String> commands(String text) {
    return COMMAND
        .matcher(text.replaceAll(" *\\\\\\n *", " "))
        .results()
        .map(found -> found.group(1).strip())
        .toList();
  }

  private List<String> notUnderstood(List<String> shown) {
    List<String> strange = new ArrayList<>();
    for (String command : shown) {
      try {
        line.parseArgs(words(command));
      } catch (ParameterException refused) {
        strange.add(command + " -> " + refused.getMessage());
      }
    }
    return strange;
  }

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(
            word ->
                Arrays.asList(word.group(1), word.group(2), word.group(3)).stream()
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(""))
        .toArray(String[]::new);
  }
}
