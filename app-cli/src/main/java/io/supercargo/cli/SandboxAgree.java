package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a seller agree to a refund. */
@Command(
    name = "agree",
    description =
        "Has a seller of the sandbox agree: the money goes back, or the goods have to first.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox agree sandbox:TQ8651493722961198")
final class SandboxAgree implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxPlea refund = new SandboxPlea();

  SandboxAgree(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(refund.has("agree"), SandboxViews.REFUND);
  }
}
