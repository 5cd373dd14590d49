package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has a seller take a product off the shelf. */
@Command(
    name = "withdraw",
    description = "Has a seller of the sandbox take a product off the shelf.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox withdraw 1688:731218795448")
final class SandboxWithdraw implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxProduct product = new SandboxProduct();

  SandboxWithdraw(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(product.has("withdraw"), SandboxViews.PRODUCT);
  }
}
