package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class UsageTest {
  @Test
  void aMisspeltCommandIsRefusedWithTheNearest() {
    Said said = new Prompt().say("serach", "bag");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.data()).isEmpty();
    assertThat(said.words())
        .isEqualTo(
            """
            supercargo: unknown command serach (did you mean search?)
            Try 'supercargo --help'.
            """);
  }

  @Test
  void aMisspeltOptionIsRefusedWithTheNearest() {
    Said said = new Prompt().say("search", "bag", "--fliter", "x");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo(
            """
            supercargo: unknown option --fliter (did you mean --filter?)
            Try 'supercargo search --help'.
            """);
  }

  @Test
  void noCommandIsAMistake() {
    Said said = new Prompt().say();

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo("supercargo: a command is missing\nTry 'supercargo --help'.\n");
  }

  @Test
  void anUnknownFormIsRefusedWithTheKnown() {
    Said said = new Prompt().say("filters", "--output", "xml");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.words())
        .isEqualTo(
            """
            supercargo: --output: xml (expected: table, json, yaml or csv)
            Try 'supercargo filters --help'.
            """);
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyVerbIsNamedAsItIsWrittenAndGivesExamples(Verb verb) {
    CommandLine.Command command = verb.type().getAnnotation(CommandLine.Command.class);

    assertThat(command.name()).isEqualTo(verb.word());
    assertThat(command.footer()).isNotEmpty();
    assertThat(command.description()[0]).as("all that lists of commands show").endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyVerbHasHelp(Verb verb) {
    Said said = new Prompt().say(verb.word(), "--help");

    assertThat(said.code()).isZero();
    assertThat(said.words()).isEmpty();
    assertThat(said.data()).startsWith("Usage: supercargo " + verb.word()).contains("Examples:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search", "serve", "image-search", "providers", "completion", "--verbose"})
  void completionKnowsEveryWord(String word) {
    assertThat(new Prompt().say("completion").data()).contains(word);
  }

  @Test
  void completionForFishKnowsWhereAWordBelongs() {
    String script = new Prompt().say("completion", "fish").data();

    assertThat(script)
        .contains("complete -c supercargo -n '__supercargo_at' -a search -d 'Finds offers by words")
        .contains("complete -c supercargo -n '__supercargo_at order' -a place -d 'Places what was")
        .contains("-n '__supercargo_in order place' -l key -x -d 'The idempotency key.")
        .contains("-n '__supercargo_in search' -s o -l output -x -a 'table json yaml csv' -d");
    Said unknown = new Prompt().say("completion", "tcsh");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.words()).contains("SHELL: tcsh (expected: bash, zsh or fish)");
  }

  @Test
  void everyCommandHasAPageInTheManual(@TempDir Path folder) throws IOException {
    Said said = new Prompt().say("manual", folder.toString());

    assertThat(said.words()).matches("[0-9]+ pages in .*\n");
    assertThat(folder.resolve("supercargo.1")).isNotEmptyFile();
    assertThat(Files.readString(folder.resolve("supercargo-order-place.1")))
        .startsWith(".TH \"supercargo\\-order\\-place\" 1 ")
        .contains(".SH SYNOPSIS\nsupercargo order place ")
        .contains(".TP\n\\fB\\-\\-key\\fR=\\fIKEY\\fR\nThe idempotency key.")
        .contains(".TP\n\\fB7\\fR\nit may or may not have happened\n")
        .contains(".SH EXAMPLES\n.nf\n  supercargo order place qt_06ev4x1q2k5m8p3r")
        .endsWith(".SH SEE ALSO\n\\fBsupercargo\\-order\\fR(1)\n");
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyCommandBelowGivesExamplesToo(Verb verb) {
    everyCommandBelow(Grammar.of(new Prompt().shell(), List.of(verb)))
        .forEach(
            command ->
                assertThat(command.getCommandSpec().usageMessage().footer())
                    .as(command.getCommandSpec().qualifiedName())
                    .isNotEmpty());
  }

  private static Stream<CommandLine> everyCommandBelow(CommandLine line) {
    return line.getSubcommands().values().stream()
        .flatMap(inner -> Stream.concat(Stream.of(inner), everyCommandBelow(inner)));
  }

  @Test
  void helpListsEveryVerb() {
    String help = new Prompt().say("--help").data();

    for (Verb verb : Verb.values()) {
      assertThat(help).contains("\n  " + verb.word() + " ");
    }
  }
}
