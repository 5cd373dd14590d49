package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks at the supplier for what became of an intent. */
@Command(
    name = "look",
    description = "Looks at the supplier now for what became of an intent; tells it nothing.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo order look in_06ev4x1q2k5m8p3r")
final class OrderLook implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "INTENT", description = "The intent.")
  private String id = "";

  OrderLook(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(Request.post(OrderIntents.PATH, "{}").at(id).at("look"), OrderViews.OUTCOME);
  }
}
