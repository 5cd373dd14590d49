package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a refund. */
@Command(
    name = "show",
    description = "Shows a refund as its supplier tells it now, with what was said and done.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund show sandbox:TQ8651493722961198",
      "  supercargo refund show in_06ev4x1q2k5m8p3r"
    })
final class RefundShow implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", description = "The refund, or the intent that asked for it.")
  private String id = "";

  @Option(names = "--raw", description = "Adds the supplier's own body.")
  private boolean raw;

  RefundShow(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(Refund.PATH).at(id).with("raw", raw ? true : null), RefundViews.REFUND);
  }
}
