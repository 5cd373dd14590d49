package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists refunds, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists refunds as suppliers list them, the newest first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund list --order sandbox:2257164624870311973",
      "  supercargo refund list --status awaiting-return --output csv"
    })
final class RefundList implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Turning turning = new Turning();

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Whose: one, several with commas between; all who list them, unless given.")
  private @Nullable String provider;

  @Option(
      names = "--marketplace",
      paramLabel = "PLACE",
      description = "At which marketplace; at all of them, unless given.")
  private @Nullable String marketplace;

  @Option(names = "--order", paramLabel = "ORDER", description = "Those of one order.")
  private @Nullable String order;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "opened, refused, awaiting-return, returned, completed, closed, other.")
  private @Nullable String status;

  @Option(names = "--from", paramLabel = "TIME", description = "Asked for at or after this time.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "TIME", description = "Asked for before this time.")
  private @Nullable String to;

  RefundList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get(Refund.PATH)
            .with("provider", provider)
            .with("marketplace", marketplace)
            .with("order", order)
            .with("status", status)
            .with("from", from)
            .with("to", to);
    return asking.ask(turning.in(request), RefundViews.REFUNDS);
  }
}
