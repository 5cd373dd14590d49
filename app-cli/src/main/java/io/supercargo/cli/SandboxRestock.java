package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Has a seller change how much is left. */
@Command(
    name = "restock",
    description = "Has a seller of the sandbox change how many pieces of a variant are left.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox restock 1688:731218795448 5131477219648 0")
final class SandboxRestock implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxProduct product = new SandboxProduct();

  @Parameters(index = "1", paramLabel = "SKU", description = "The variant.")
  private String sku = "";

  @Parameters(index = "2", paramLabel = "PIECES", description = "How many are left from now on.")
  private long pieces;

  SandboxRestock(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(
        product.has("restock").with("skuId", sku).with("pieces", pieces), SandboxViews.PRODUCT);
  }
}
