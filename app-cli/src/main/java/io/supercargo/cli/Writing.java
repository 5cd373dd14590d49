package io.supercargo.cli;

import io.supercargo.cli.print.View;
import io.supercargo.cli.rest.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that have a supplier change something. */
final class Writing {
  private final Shell shell;

  @Mixin private Asking asking;

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to tell.")
  private @Nullable String provider;

  @Option(names = "--dry-run", description = "Checks everything and changes nothing.")
  private boolean dryRun;

  Writing(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  int tell(Request request, View view) {
    int code =
        asking.ask(request.with("provider", provider).with("dryRun", dryRun ? true : null), view);
    if (dryRun) {
      shell.terminal().say("dry run: nothing was changed");
    }
    return code;
  }
}
