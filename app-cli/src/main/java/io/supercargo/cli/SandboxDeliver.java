package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a carrier deliver an order. */
@Command(
    name = "deliver",
    description = "Has a carrier deliver what is on its way of an order, or find what was lost.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox deliver sandbox:2257164624870311973")
final class SandboxDeliver implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxOrder order = new SandboxOrder();

  SandboxDeliver(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(order.has("deliver"), SandboxViews.ORDER);
  }
}
