package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a webhook another secret, shown this once; the old one is good for a day longer. */
@Command(
    name = "rotate",
    description =
        "Gives a webhook another secret, shown this once; the old one is good for a day longer.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo webhook rotate wh_06ev4x1q2k5m8p3r9t2w")
final class WebhookRotate implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "WEBHOOK", description = "Which, as `supercargo webhook` lists it.")
  private String webhook = "";

  WebhookRotate(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(Request.post(Webhook.PATH, "{}").at(webhook).at("rotate"), EventViews.KEYED);
  }
}
