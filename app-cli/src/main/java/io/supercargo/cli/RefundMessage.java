package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says something to the seller. */
@Command(
    name = "message",
    description = "Says something to the seller about a refund.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo refund message sandbox:TQ8651493722961198 'the seam is open'")
final class RefundMessage implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The refund.")
  private String id = "";

  @Parameters(paramLabel = "TEXT", description = "What is said.")
  private String text = "";

  RefundMessage(Shell shell) {
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    String body = JsonNodeFactory.instance.objectNode().put("text", text).toString();
    return once.tell(Request.post(Refund.PATH, body).at(id).at("messages"), RefundViews.REFUND);
  }
}
