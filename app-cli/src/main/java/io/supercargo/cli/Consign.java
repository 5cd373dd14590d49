package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists consignments. */
@Command(
    name = "consign",
    description = "Sends goods abroad: asks for the price, books, lists and follows.",
    subcommands = {
      ConsignEstimate.class,
      ConsignCreate.class,
      ConsignList.class,
      ConsignShow.class,
      ConsignParcels.class,
      ConsignResolve.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo consign",
      "  supercargo consign estimate consignment.json",
      "  supercargo consign create consignment.json --key spring-1",
      "  supercargo consign show co_06ev4x1q2k5m8p3r"
    })
final class Consign implements Callable<Integer> {
  @Mixin private Asking asking;

  Consign(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(ConsignList.PATH), ConsignmentViews.LIST);
  }
}
