package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Has a seller change a price. */
@Command(
    name = "reprice",
    description = "Has a seller of the sandbox change what a product costs.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox reprice 1688:731218795448 110")
final class SandboxReprice implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxProduct product = new SandboxProduct();

  @Parameters(index = "1", paramLabel = "PERCENT", description = "Of its first price.")
  private int percent;

  SandboxReprice(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(product.has("reprice").with("percent", percent), SandboxViews.PRODUCT);
  }
}
