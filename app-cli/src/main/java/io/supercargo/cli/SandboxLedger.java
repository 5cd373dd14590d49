package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the sandbox's own books. */
@Command(
    name = "ledger",
    description = "Shows every order of the sandbox, its stock, and what was spent.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox ledger")
final class SandboxLedger implements Callable<Integer> {
  @Mixin private Asking asking;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxLedger(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(Sandbox.PATH + "/ledger").with("provider", provider), SandboxViews.LEDGER);
  }
}
