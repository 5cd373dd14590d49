package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists for what money can be asked back. */
@Command(
    name = "reasons",
    description = "Lists for what money can be asked back, and how much.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund reasons sandbox:2257164624870311973",
      "  supercargo refund reasons sandbox:2257164624870311973 --kind return-and-refund"
    })
final class RefundReasons implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private RefundMatter matter = new RefundMatter();

  @Parameters(paramLabel = "ORDER", description = "The order, or the intent that made it.")
  private String order = "";

  RefundReasons(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        matter.of(Request.get(OrderList.PATH).at(order).at("refund-reasons")), RefundViews.REASONS);
  }
}
