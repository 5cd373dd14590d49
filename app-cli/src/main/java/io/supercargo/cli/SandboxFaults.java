package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what goes wrong at the sandbox. */
@Command(
    name = "faults",
    description = "Lists what goes wrong at the sandbox.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox faults")
final class SandboxFaults implements Callable<Integer> {
  @Mixin private Asking asking;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxFaults(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(Sandbox.PATH + "/faults").with("provider", provider), SandboxViews.FAULTS);
  }
}
