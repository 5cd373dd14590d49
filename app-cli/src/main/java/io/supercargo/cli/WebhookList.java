package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists who is told of events, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists the systems that are told of events.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo webhook list --output json")
final class WebhookList implements Callable<Integer> {
  @Mixin private Asking asking;

  WebhookList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(Webhook.PATH).with("limit", 100), EventViews.WEBHOOKS);
  }
}
