package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells a webhook again that was disabled, from now on. */
@Command(
    name = "enable",
    description = "Tells a webhook again that was disabled, from now on.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo webhook enable wh_06ev4x1q2k5m8p3r9t2w")
final class WebhookEnable implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "WEBHOOK", description = "Which, as `supercargo webhook` lists it.")
  private String webhook = "";

  WebhookEnable(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(Request.post(Webhook.PATH, "{}").at(webhook).at("enable"), EventViews.WEBHOOK);
  }
}
