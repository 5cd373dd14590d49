package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is on its way to a webhook. */
@Command(
    name = "deliveries",
    description = "Lists what a webhook was told, is to be told, and could not be told.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo webhook deliveries wh_06ev4x1q2k5m8p3r9t2w --status dead")
final class WebhookDeliveries implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "WEBHOOK", description = "Which, as `supercargo webhook` lists it.")
  private String webhook = "";

  @Option(names = "--status", paramLabel = "STATUS", description = "pending, delivered or dead.")
  private @Nullable String status;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  WebhookDeliveries(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(Webhook.PATH)
            .at(webhook)
            .at("deliveries")
            .with("status", status)
            .with("limit", limit)
            .with("cursor", cursor),
        EventViews.DELIVERIES);
  }
}
