package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists refunds. */
@Command(
    name = "refund",
    description = "Asks for refunds, each once, and follows them to their end.",
    subcommands = {
      RefundList.class,
      RefundShow.class,
      RefundReasons.class,
      RefundOpen.class,
      RefundChange.class,
      RefundEvidence.class,
      RefundReturn.class,
      RefundMessage.class,
      RefundCancel.class,
      RefundBills.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund reasons sandbox:2257164624870311973",
      "  supercargo refund open sandbox:2257164624870311973 --reason 20006 --text 'ordered twice'",
      "  supercargo refund show sandbox:TQ8651493722961198"
    })
final class Refund implements Callable<Integer> {
  static final String PATH = "/api/v1/refunds";

  @Mixin private Asking asking;

  Refund(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(PATH), RefundViews.REFUNDS);
  }
}
