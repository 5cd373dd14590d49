package io.supercargo.cli;

import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.View;
import io.supercargo.cli.rest.Request;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that change something of ours. */
final class Turn {
  private final Shell shell;

  @Mixin private Asking asking;

  @Option(names = "--dry-run", description = "Checks everything and changes nothing.")
  private boolean dryRun;

  Turn(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  int tell(Request request, View view) {
    int code = asking.ask(request.with("dryRun", dryRun ? true : null), view);
    if (dryRun) {
      shell.terminal().say("dry run: nothing was changed");
    }
    return code;
  }

  /** For a question, which changes nothing anyway. */
  int ask(Request request, View view) {
    return asking.ask(request, view);
  }

  /** For what may leave an outcome open. */
  int outcome(Request request, View view) {
    if (dryRun) {
      return tell(request, view);
    }
    try (Line line = asking.open()) {
      String answer = line.client().send(request);
      asking.print(answer, view);
      return Ending.of(shell, Printer.tree(answer));
    }
  }

  /** For a removal, which is answered with nothing. */
  int tell(Request request, View view, String done) {
    if (dryRun) {
      return tell(request, view);
    }
    try (Line line = asking.open()) {
      line.client().send(request);
    }
    shell.terminal().say(done);
    return ExitCode.DONE;
  }
}
