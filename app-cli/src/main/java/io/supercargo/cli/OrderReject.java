package io.supercargo.cli;

import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Refuses leave for what costs more than may be spent unasked. */
@Command(
    name = "reject",
    description = {
      "Rejects an intent that waits because of its sum; nobody is told of it.",
      "`supercargo order intents --status needs-approval` lists what waits."
    },
    footerHeading = "%nExamples:%n",
    footer = "  supercargo order reject in_06ev4x1q2k5m8p3r --by 'Li Lei' --evidence 'too dear'")
final class OrderReject implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private Leave leave = new Leave();

  OrderReject(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(leave.says("reject"), OrderViews.OUTCOME);
  }
}
