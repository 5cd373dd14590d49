package io.supercargo.cli;

import io.supercargo.cli.print.Terminal;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a verb, and the way into all of them. */
@Command(
    name = "supercargo",
    description = "Buys from Chinese wholesale marketplaces through one face.",
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:the command is written wrongly",
      "3:the configuration is not usable",
      "4:not found",
      "5:the supplier refused",
      "6:the supplier is unavailable",
      "7:it may or may not have happened"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo serve",
      "  supercargo search canvas bag --sort price:asc --limit 10",
      "  supercargo show 1688:731218795448 --output json"
    })
public final class Supercargo implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private static final OptionSpec HELP =
      OptionSpec.builder("-h", "--help")
          .usageHelp(true)
          .scopeType(ScopeType.INHERIT)
          .description("Shows this help.")
          .build();

  private static final OptionSpec VERSION =
      OptionSpec.builder("-V", "--version")
          .versionHelp(true)
          .description("Shows which version this is.")
          .build();

  private Supercargo() {}

  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    String screens = System.getProperty("supercargo.terminal", "");
    Terminal terminal = Terminal.ofProcess(environment, screens);
    int code = run(new Shell(terminal, environment, System.in, InstantSource.system()), args);
    terminal.flush();
    // Nothing is left to clean up, and an exit of its own would look for loggers in every jar.
    Runtime.getRuntime().halt(code);
  }

  /** Does what the arguments say and returns the exit code. */
  static int run(Shell shell, String... args) {
    return commandLine(shell, Verb.wanted(args)).execute(args);
  }

  /** The command with some of its verbs. */
  static CommandLine commandLine(Shell shell, List<Verb> verbs) {
    Terminal terminal = shell.terminal();
    Making factory = new Making(shell);
    CommandLine line = new CommandLine(new Supercargo(), factory);
    verbs.forEach(verb -> line.addSubcommand(new CommandLine(verb.type(), factory)));
    line.getCommandSpec().addOption(HELP).addOption(VERSION);
    Complaints complaints = new Complaints(terminal);
    return line.setOut(writer(terminal.data()))
        .setErr(writer(terminal.words()))
        .setUsageHelpWidth(Math.max(60, Math.min(terminal.width(), 120)))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal)))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  /** Says what it can do; a verb is needed for anything else. */
  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(line, "a command is missing");
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static Ansi ansi(Terminal terminal) {
    return terminal.colours() && terminal.person().ofData() ? Ansi.ON : Ansi.OFF;
  }
}
