package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a carrier lose what is on its way. */
@Command(
    name = "lose",
    description = {
      "Has a carrier lose what is on its way of an order.",
      "Nothing more is told of it until it is found, by `supercargo sandbox deliver` or by the",
      "buyer, who confirms that it came."
    },
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox lose sandbox:2257164624870311973")
final class SandboxLose implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxOrder order = new SandboxOrder();

  SandboxLose(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(order.has("lose"), SandboxViews.ORDER);
  }
}
