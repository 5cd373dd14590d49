package io.supercargo.cli;

import io.supercargo.cli.print.OutputFormat;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.View;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of commands that print data. */
final class Printing {
  private final Shell shell;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORM",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}; json is the REST body.")
  private OutputFormat output = OutputFormat.TABLE;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description = "Only these, by heading or field, e.g. id,price,shop.name; for table and csv.")
  private List<String> columns = new ArrayList<>();

  Printing(Shell shell) {
    this.shell = shell;
  }

  void print(String json, View view) {
    Printer.print(json, view, output, columns, shell.terminal());
  }
}
