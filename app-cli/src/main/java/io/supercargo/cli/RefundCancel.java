package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a refund back. */
@Command(
    name = "cancel",
    description = "Takes a refund back.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo refund cancel sandbox:TQ8651493722961198")
final class RefundCancel implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The refund.")
  private String id = "";

  RefundCancel(Shell shell) {
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    return once.tell(Request.post(Refund.PATH, "{}").at(id).at("cancel"), RefundViews.REFUND);
  }
}
