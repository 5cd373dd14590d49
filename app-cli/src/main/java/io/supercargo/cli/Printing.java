package io.supercargo.cli;

import io.supercargo.cli.print.OutputFormat;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.View;
import picocli.CommandLine.Option;

/** The option of commands that print data. */
final class Printing {
  private final Shell shell;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}; json is the REST body.")
  private OutputFormat output = OutputFormat.TABLE;

  Printing(Shell shell) {
    this.shell = shell;
  }

  void print(String json, View view) {
    Printer.print(json, view, output, shell.terminal());
  }
}
