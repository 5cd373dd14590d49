package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a seller give the money back. */
@Command(
    name = "refund",
    description = "Has a seller of the sandbox close a paid order and give the money back.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox refund sandbox:2257164624870311973")
final class SandboxRefund implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxOrder order = new SandboxOrder();

  SandboxRefund(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(order.has("refund"), SandboxViews.ORDER);
  }
}
