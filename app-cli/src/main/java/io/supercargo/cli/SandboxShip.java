package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has a seller send an order. */
@Command(
    name = "ship",
    description = "Has a seller of the sandbox send a paid order, at once or in parts.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox ship sandbox:2257164624870311973 --pieces 3")
final class SandboxShip implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxOrder order = new SandboxOrder();

  @Option(
      names = "--pieces",
      paramLabel = "N",
      description = "So many as a parcel of their own; all that is left unless said.")
  private @Nullable Integer pieces;

  SandboxShip(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(order.has("ship").with("pieces", pieces), SandboxViews.ORDER);
  }
}
