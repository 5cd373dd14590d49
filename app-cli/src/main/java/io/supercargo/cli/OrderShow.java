package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an order, or an intent. */
@Command(
    name = "show",
    description = "Shows an order as its supplier tells it now, or an intent with its attempts.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo order show sandbox:2257164624870311973 --timeline",
      "  supercargo order show in_06ev4x1q2k5m8p3r"
    })
final class OrderShow implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", description = "The order, or the intent.")
  private String id = "";

  @Option(names = "--raw", description = "Adds the supplier's own body.")
  private boolean raw;

  @Option(
      names = "--timeline",
      description = "Adds what was learned of it, what its supplier pushed, and the calls.")
  private boolean timeline;

  OrderShow(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(OrderList.PATH)
            .at(id)
            .with("timeline", timeline ? true : null)
            .with("raw", raw ? true : null),
        OrderViews.OUTCOME);
  }
}
