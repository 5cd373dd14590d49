package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RequestView;
import io.supercargo.cli.view.WireAnswerView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls an operation of a supplier's wire by name. */
@Command(
    name = "call",
    description = {
      "Calls an operation of a supplier's wire by name, signed, past the unified model.",
      "`supercargo providers operations NAME` lists them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo call xport-main searchKeyword --data '{\"keyword\":\"bag\"}' --dry-run",
      "  supercargo call xport-main searchKeyword --data @query.json --output json"
    })
final class Call implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Asking asking;

  @Parameters(
      index = "0",
      paramLabel = "PROVIDER",
      description = "The provider's name in the configuration.")
  private String provider = "";

  @Parameters(
      index = "1",
      paramLabel = "OPERATION",
      description = "The operation's name, or the last word of its path.")
  private String operation = "";

  @Option(
      names = "--data",
      paramLabel = "JSON|@FILE",
      defaultValue = "{}",
      description = "The business parameters as a JSON object; @- reads standard input.")
  private String data = "{}";

  @Option(names = "--dry-run", description = "Shows the signed request and sends nothing.")
  private boolean dryRun;

  Call(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.post("/api/v1/providers", Input.text(data, shell))
            .at(provider)
            .at("call")
            .at(operation)
            .with("dryRun", dryRun ? true : null);
    return asking.ask(request, dryRun ? new RequestView() : new WireAnswerView());
  }
}
