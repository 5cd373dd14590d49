package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.EventViews;
import io.supercargo.cli.view.OrderViews;
import io.supercargo.domain.InvalidValue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends events to a webhook again. */
@Command(
    name = "resend",
    description = "Sends an event to a webhook again, or all of a span that it wants.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo webhook resend wh_06ev4x1q2k5m8p3r9t2w ev_01jd5k0g80000",
      "  supercargo webhook resend wh_06ev4x1q2k5m8p3r9t2w --since 2026-11-20T00:00:00Z --missed"
    })
final class WebhookResend implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(
      index = "0",
      paramLabel = "WEBHOOK",
      description = "Which, as `supercargo webhook` lists it.")
  private String webhook = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "EVENT", description = "One event.")
  private @Nullable String event;

  @Option(names = "--from", paramLabel = "EVENT", description = "The first event of a span.")
  private @Nullable String from;

  @Option(names = "--since", paramLabel = "TIME", description = "Events written since then.")
  private @Nullable String since;

  @Option(names = "--to", paramLabel = "EVENT", description = "The last event of a span.")
  private @Nullable String to;

  @Option(names = "--missed", description = "Only what it did not take.")
  private boolean missed;

  WebhookResend(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.post(Webhook.PATH, "{}").at(webhook);
    if (event != null && (from != null || since != null || to != null)) {
      throw new InvalidValue("EVENT", event, "an event or a span, and not both");
    }
    if (event != null) {
      return turn.tell(request.at("deliveries").at(event).at("resend"), EventViews.DELIVERY);
    }
    return turn.tell(
        request
            .at("resend")
            .with("from", from)
            .with("since", since)
            .with("to", to)
            .with("missed", missed ? true : null),
        OrderViews.PLAN);
  }
}
