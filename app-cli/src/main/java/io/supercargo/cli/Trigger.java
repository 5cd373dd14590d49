package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a sample event. */
@Command(
    name = "trigger",
    description = "Makes a sample event, marked as a test, and tells everybody who wants its type.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo trigger order.paid")
final class Trigger implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "TYPE", description = "Which, e.g. order.paid or shipment.delivered.")
  private String type = "";

  Trigger(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    String body = JsonNodeFactory.instance.objectNode().put("type", type).toString();
    return turn.tell(Request.post(Listen.EVENTS, body), EventViews.EVENT);
  }
}
