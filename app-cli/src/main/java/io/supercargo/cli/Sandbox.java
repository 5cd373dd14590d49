package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Controls the sandbox; alone, lists what goes wrong there. */
@Command(
    name = "sandbox",
    description = "Controls the sandbox: its clock, its faults, its sellers and its books.",
    subcommands = {
      SandboxClock.class,
      SandboxFaults.class,
      SandboxFault.class,
      SandboxClear.class,
      SandboxLedger.class,
      SandboxShip.class,
      SandboxDeliver.class,
      SandboxLose.class,
      SandboxRefund.class,
      SandboxPush.class,
      SandboxAgree.class,
      SandboxRefuse.class,
      SandboxReceive.class,
      SandboxInbound.class,
      SandboxReprice.class,
      SandboxRestock.class,
      SandboxWithdraw.class,
      SandboxRelist.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo sandbox fault timeout-after --percent 30",
      "  supercargo sandbox clock --advance 72h",
      "  supercargo sandbox ship sandbox:2257164624870311973"
    })
final class Sandbox implements Callable<Integer> {
  static final String PATH = "/api/v1/sandbox";

  @Mixin private Asking asking;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  Sandbox(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(PATH + "/faults").with("provider", provider), SandboxViews.FAULTS);
  }
}
