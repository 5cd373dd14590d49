package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a seller send an order. */
@Command(
    name = "ship",
    description = "Has a seller of the sandbox send a paid order.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox ship sandbox:2257164624870311973")
final class SandboxShip implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxOrder order = new SandboxOrder();

  SandboxShip(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(order.has("ship"), SandboxViews.ORDER);
  }
}
