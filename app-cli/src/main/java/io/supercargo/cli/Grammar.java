package io.supercargo.cli;

import io.supercargo.cli.print.OutputFormat;
import io.supercargo.cli.print.Terminal;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** Puts the command line together: its verbs, what they share, and how they speak. */
final class Grammar {
  private static final int NARROWEST_HELP = 60;
  private static final int WIDEST_HELP = 120;

  private Grammar() {}

  /** The command with some of its verbs. */
  static CommandLine of(Shell shell, List<Verb> verbs) {
    Making factory = new Making(shell);
    CommandLine line = new CommandLine(new Supercargo(), factory);
    verbs.forEach(verb -> line.addSubcommand(verb(verb, factory)));
    line.getCommandSpec().addOption(help()).addOption(version());
    Terminal terminal = shell.terminal();
    Complaints complaints = new Complaints(terminal);
    return line.setOut(writer(terminal.data()))
        .setErr(writer(terminal.words()))
        .setUsageHelpWidth(helpWidth(terminal))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
        .setExpandAtFiles(false)
        .registerConverter(OutputFormat.class, OutputFormat::of)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  /** What follows the folder of a recording is a command of its own. */
  private static CommandLine verb(Verb verb, Making factory) {
    return new CommandLine(verb.type(), factory).setStopAtPositional(verb == Verb.RECORD);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("Shows this help.")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Shows which version this is.")
        .build();
  }

  private static int helpWidth(Terminal terminal) {
    return Math.max(NARROWEST_HELP, Math.min(terminal.width(), WIDEST_HELP));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static Ansi ansi(Terminal terminal) {
    return terminal.colours() && terminal.person().ofData() ? Ansi.ON : Ansi.OFF;
  }
}
