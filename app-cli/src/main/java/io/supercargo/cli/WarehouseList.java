package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists parcels at warehouses, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists parcels that warehouses expect or have received.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo warehouse list --provider sandbox --output csv")
final class WarehouseList implements Callable<Integer> {
  static final String PATH = "/api/v1/warehouse/receipts";

  @Mixin private Asking asking;
  @Mixin private Turning turning = new Turning();

  @Option(names = "--provider", paramLabel = "NAME", description = "Only those of one provider.")
  private @Nullable String provider;

  WarehouseList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        turning.in(Request.get(PATH).with("provider", provider)), ConsignmentViews.RECEIPTS);
  }
}
