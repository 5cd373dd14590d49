package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists parcels at warehouses. */
@Command(
    name = "warehouse",
    description = "Announces parcels to warehouses, and shows what was found in them.",
    subcommands = {WarehouseList.class, WarehouseAnnounce.class, WarehouseShow.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo warehouse",
      "  supercargo warehouse announce YT7565691026776 --order 3296711100591134260",
      "  supercargo warehouse show sandbox:YT7565691026776"
    })
final class Warehouse implements Callable<Integer> {
  @Mixin private Asking asking;

  Warehouse(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(WarehouseList.PATH), ConsignmentViews.RECEIPTS);
  }
}
