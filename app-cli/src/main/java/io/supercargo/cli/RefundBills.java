package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was booked, or holds it against orders and refunds. */
@Command(
    name = "bills",
    description = "Lists what a supplier has booked, or holds it against orders and refunds.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo refund bills --kind refund --from 2026-11-01T00:00:00Z",
      "  supercargo refund bills --reconcile --output csv"
    })
final class RefundBills implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Turning turning = new Turning();

  @Option(names = "--provider", paramLabel = "NAME", description = "Whose.")
  private @Nullable String provider;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "purchase (unless another) or refund.")
  private @Nullable String kind;

  @Option(names = "--from", paramLabel = "TIME", description = "Booked at or after this time.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "TIME", description = "Booked before this time.")
  private @Nullable String to;

  @Option(names = "--order", paramLabel = "ORDER", description = "Those of one order.")
  private @Nullable String order;

  @Option(names = "--reconcile", description = "Order by order, held against ours.")
  private boolean reconcile;

  RefundBills(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/bills")
            .with("provider", provider)
            .with("kind", kind)
            .with("from", from)
            .with("to", to)
            .with("order", order)
            .with("reconcile", reconcile ? true : null);
    return asking.ask(turning.in(request), reconcile ? RefundViews.BALANCES : RefundViews.BILLS);
  }
}
