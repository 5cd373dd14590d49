package io.supercargo.cli;

import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.print.View;
import io.supercargo.cli.rest.Request;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** The options of commands that ask a server and print its answer. */
final class Asking {
  @Mixin private Reach reach;
  @Mixin private Printing printing;

  Asking(Shell shell) {
    this.reach = new Reach(shell);
    this.printing = new Printing(shell);
  }

  /** Asks and prints. */
  int ask(Request request, View view) {
    try (Line line = reach.open()) {
      printing.print(line.client().send(request), view);
    }
    return ExitCode.DONE;
  }

  /** A way to the server, for more than one question. */
  Line open() {
    return reach.open();
  }

  Optional<Sources> handed() {
    return reach.handed();
  }

  void print(String json, View view) {
    printing.print(json, view);
  }
}
