package io.supercargo.cli;

import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.rest.ServerProblem;
import io.supercargo.cli.rest.ServerUnreachable;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.store.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one line, and chooses the exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Terminal terminal;

  Complaints(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    CommandLine line = mistake.getCommandLine();
    terminal.flush();
    complain(Mistake.words(mistake));
    terminal.say("Try '%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    terminal.flush();
    if (failure instanceof ServerProblem problem) {
      complain(String.valueOf(problem.getMessage()));
      return ExitCode.of(problem);
    }
    if (failure instanceof SettingsException settings) {
      settings.problems().forEach(problem -> complain(problem.toString()));
      return ExitCode.CONFIGURATION;
    }
    complain(words(failure));
    return failure instanceof InvalidValue ? ExitCode.USAGE : ExitCode.FAILED;
  }

  private void complain(String words) {
    terminal.say(terminal.styledWord(Style.RED, "supercargo:") + " " + Texts.harmless(words));
  }

  /** A fault of ours is told with its kind, because its message alone may say nothing. */
  private static String words(Exception failure) {
    boolean expected =
        failure instanceof ServerUnreachable
            || failure instanceof InvalidValue
            || failure instanceof StoreFailure
            || failure instanceof Failed;
    return expected ? String.valueOf(failure.getMessage()) : failure.toString();
  }
}
