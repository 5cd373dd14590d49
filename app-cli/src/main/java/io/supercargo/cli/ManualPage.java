package io.supercargo.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of a command, in the language of {@code man}. The library's own pages are
 * AsciiDoc and need another program, larger than this one, to become manual pages.
 */
final class ManualPage {
  private final CommandLine line;
  private final CommandSpec spec;
  private final UsageMessageSpec words;
  private final StringBuilder page = new StringBuilder();

  ManualPage(CommandLine line) {
    this.line = line;
    this.spec = line.getCommandSpec();
    this.words = spec.usageMessage();
  }

  /** E.g. {@code supercargo-order-place}. */
  String name() {
    return nameOf(spec);
  }

  String text() {
    page.append(
        ".TH %s 1 \"\" \"Supercargo %s\" \"Supercargo\"\n"
            .formatted(quoted(name()), Version.own()));
    section("NAME", name() + " \\- " + plain(words.description()[0].replaceFirst("\\.$", "")));
    section("SYNOPSIS", plain(line.getHelp().synopsis(0).replaceAll("\\s+", " ").strip()));
    section("DESCRIPTION", plain(String.join(" ", words.description())));
    arguments();
    verbs();
    exits();
    examples();
    related();
    return page.toString();
  }

  private void arguments() {
    List<? extends ArgSpec> positions = visible(spec.positionalParameters());
    if (!positions.isEmpty()) {
      page.append(".SH ARGUMENTS\n");
      positions.forEach(
          each -> entry("\\fI" + plain(each.paramLabel()) + "\\fR", each.description()));
    }
    List<OptionSpec> options = visible(spec.options());
    if (!options.isEmpty()) {
      page.append(".SH OPTIONS\n");
      options.forEach(each -> entry(written(each), each.description()));
    }
  }

  private void verbs() {
    Map<String, CommandLine> verbs = line.getSubcommands();
    if (!verbs.isEmpty()) {
      page.append(".SH COMMANDS\n");
      verbs.forEach(
          (verb, inner) ->
              entry(
                  "\\fB" + plain(verb) + "\\fR",
                  inner.getCommandSpec().usageMessage().description()));
    }
  }

  private void exits() {
    Map<String, String> codes = spec.root().usageMessage().exitCodeList();
    page.append(".SH EXIT STATUS\n");
    codes.forEach((code, meaning) -> entry("\\fB" + code + "\\fR", meaning));
  }

  private void examples() {
    if (words.footer().length > 0) {
      String lines =
          Arrays.stream(words.footer()).map(ManualPage::plain).collect(Collectors.joining("\n"));
      section("EXAMPLES", ".nf\n" + lines + "\n.fi");
    }
  }

  private void related() {
    CommandSpec above = spec.parent();
    if (above != null) {
      section("SEE ALSO", "\\fB" + plain(nameOf(above)) + "\\fR(1)");
    }
  }

  private void section(String title, String text) {
    page.append(".SH ").append(title).append('\n').append(text).append('\n');
  }

  private void entry(String term, String... description) {
    page.append(".TP\n").append(term).append('\n');
    page.append(plain(String.join(" ", description))).append('\n');
  }

  private static String written(OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + plain(name) + "\\fR")
            .collect(Collectors.joining(", "));
    return option.arity().max() == 0
        ? names
        : names + "=\\fI" + plain(option.paramLabel()) + "\\fR";
  }

  private static <A extends ArgSpec> List<A> visible(List<A> arguments) {
    return arguments.stream().filter(argument -> !argument.hidden()).toList();
  }

  private static String nameOf(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /** What the language of {@code man} would take for its own is written so that it does not. */
  private static String plain(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
