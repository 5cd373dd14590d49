package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ShipmentViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows where the parcels of an order are. */
@Command(
    name = "track",
    description = "Shows where the parcels of an order are.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo track sandbox:2257164624870311973",
      "  supercargo track in_06ev4x1q2k5m8p3r --output json"
    })
final class Track implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ORDER", description = "The order, or the intent that made it.")
  private String order = "";

  @Option(names = "--raw", description = "Adds the supplier's own body.")
  private boolean raw;

  Track(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(OrderList.PATH).at(order).at("shipments").with("raw", raw ? true : null),
        ShipmentViews.SHIPMENTS);
  }
}
