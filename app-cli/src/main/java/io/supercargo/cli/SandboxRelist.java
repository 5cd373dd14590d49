package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a seller put a product back on the shelf. */
@Command(
    name = "relist",
    description = "Has a seller of the sandbox put a product back on the shelf.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox relist 1688:731218795448")
final class SandboxRelist implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxProduct product = new SandboxProduct();

  SandboxRelist(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(product.has("relist"), SandboxViews.PRODUCT);
  }
}
