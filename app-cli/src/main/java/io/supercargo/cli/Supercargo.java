package io.supercargo.cli;

import io.supercargo.cli.print.Terminal;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  Supercargo() {}

  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    String screens = System.getProperty("supercargo.terminal", "");
    Terminal terminal = Terminal.ofProcess(environment, screens);
    // What a library prints is no data.
    System.setOut(System.err);
    int code = run(new Shell(terminal, environment, System.in, InstantSource.system()), args);
    terminal.flush();
    // Nothing is left to clean up, and an exit of its own would look for loggers in every jar.
    Runtime.getRuntime().halt(code);
  }

  /** Does what the arguments say and returns the exit code. */
  static int run(Shell shell, String... args) {
    return Grammar.of(shell, Verb.wanted(args)).execute(args);
  }

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Logs more, to standard error.")
  void verbose(boolean wanted) {
    System.setProperty(Logging.VERBOSE, Boolean.toString(wanted));
  }

  /** Without a verb there is nothing to do. */
  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(line, "a command is missing");
  }
}
