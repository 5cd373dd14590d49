package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a seller take returned goods back. */
@Command(
    name = "receive",
    description = "Has a seller of the sandbox take returned goods back and give back the money.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox receive sandbox:TQ8651493722961198")
final class SandboxReceive implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxPlea refund = new SandboxPlea();

  SandboxReceive(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(refund.has("receive"), SandboxViews.REFUND);
  }
}
