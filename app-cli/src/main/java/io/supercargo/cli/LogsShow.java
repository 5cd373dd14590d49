package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.CallView;
import io.supercargo.cli.view.PushViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one call to a supplier. */
@Command(
    name = "show",
    description = "Shows what went over the line in one call or message, secrets masked.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo logs show ID --output json")
final class LogsShow implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(
      paramLabel = "ID",
      description = "The call or message, as `supercargo logs` lists it.")
  private String id = "";

  LogsShow(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return id.startsWith("pu_")
        ? asking.ask(Request.get("/api/v1/pushes").at(id), PushViews.PUSH)
        : asking.ask(Request.get("/api/v1/calls").at(id), new CallView());
  }
}
