package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after who is told of events; alone, lists them. */
@Command(
    name = "webhook",
    description = "Looks after the systems that are told of events; alone, lists them.",
    subcommands = {
      WebhookList.class,
      WebhookAdd.class,
      WebhookRemove.class,
      WebhookRotate.class,
      WebhookTrial.class,
      WebhookEnable.class,
      WebhookDeliveries.class,
      WebhookResend.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo webhook add https://shop.example.org/hooks --type order.paid,order.shipped",
      "  supercargo webhook deliveries wh_06ev4x1q2k5m8p3r9t2w --status dead"
    })
final class Webhook implements Callable<Integer> {
  static final String PATH = "/api/v1/webhooks";

  @Mixin private Asking asking;

  Webhook(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(PATH).with("limit", 100), EventViews.WEBHOOKS);
  }
}
