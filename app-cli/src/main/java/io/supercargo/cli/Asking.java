package io.supercargo.cli;

import io.supercargo.cli.print.OutputFormat;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.View;
import io.supercargo.cli.rest.Request;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that ask something and print the answer. */
final class Asking {
  private final Shell shell;

  @Mixin private Reach reach;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}; json is the REST body.")
  private OutputFormat output = OutputFormat.TABLE;

  Asking(Shell shell) {
    this.shell = shell;
    this.reach = new Reach(shell);
  }

  /** Asks and prints. */
  int ask(Request request, View view) {
    try (Line line = reach.open()) {
      Printer.print(line.client().send(request), view, output, shell.terminal());
    }
    return ExitCode.DONE;
  }
}
