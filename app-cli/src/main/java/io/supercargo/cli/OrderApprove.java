package io.supercargo.cli;

import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives leave for what costs more than may be spent unasked. */
@Command(
    name = "approve",
    description = {
      "Approves an intent that waits because of its sum, and has it sent now.",
      "`supercargo order intents --status needs-approval` lists what waits."
    },
    footerHeading = "%nExamples:%n",
    footer =
        "  supercargo order approve in_06ev4x1q2k5m8p3r --by 'Li Lei' --evidence 'needed for spring'")
final class OrderApprove implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private Leave leave = new Leave();

  OrderApprove(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.outcome(leave.says("approve"), OrderViews.OUTCOME);
  }
}
