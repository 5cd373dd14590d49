package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a webhook. */
@Command(
    name = "remove",
    description = "Removes a webhook with everything on its way to it.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo webhook remove wh_06ev4x1q2k5m8p3r9t2w")
final class WebhookRemove implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "WEBHOOK", description = "Which, as `supercargo webhook` lists it.")
  private String webhook = "";

  WebhookRemove(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.delete(Webhook.PATH).at(webhook);
    return turn.tell(request, OrderViews.PLAN, webhook + " is told no more");
  }
}
