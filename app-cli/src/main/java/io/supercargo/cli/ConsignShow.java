package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how a consignment stands. */
@Command(
    name = "show",
    description = "Shows how a consignment stands.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo consign show co_06ev4x1q2k5m8p3r")
final class ConsignShow implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", description = "The consignment.")
  private String id = "";

  ConsignShow(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(ConsignList.PATH).at(id), ConsignmentViews.ONE);
  }
}
