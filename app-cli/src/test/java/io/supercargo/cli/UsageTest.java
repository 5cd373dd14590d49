package io.supercargo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.cli.Said.Prompt;
import org.junit.jupiter.api.Test;
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
  void helpListsEveryVerb() {
    String help = new Prompt().say("--help").data();

    for (Verb verb : Verb.values()) {
      assertThat(help).contains("\n  " + verb.word() + " ");
    }
  }
}
