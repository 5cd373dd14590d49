package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what was found in a parcel. */
@Command(
    name = "show",
    description = "Shows what was found in a parcel.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo warehouse show sandbox:YT7565691026776")
final class WarehouseShow implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", description = "The parcel: PROVIDER:WAYBILL.")
  private String id = "";

  WarehouseShow(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(WarehouseList.PATH).at(id), ConsignmentViews.RECEIPT);
  }
}
