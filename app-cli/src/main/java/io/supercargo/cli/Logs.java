package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists recent calls to suppliers. */
@Command(
    name = "logs",
    description = "Lists recent calls to suppliers, the newest first.",
    subcommands = LogsShow.class,
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo logs --provider xport-main --failed", "  supercargo logs show ID"})
final class Logs implements Callable<Integer> {
  @Mixin private Asking asking;

  @Option(names = "--provider", paramLabel = "NAME", description = "Only calls to this one.")
  private @Nullable String provider;

  @Option(names = "--failed", description = "Only calls that failed.")
  private boolean failed;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  Logs(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/calls")
            .with("provider", provider)
            .with("failed", failed ? true : null)
            .with("limit", limit)
            .with("cursor", cursor);
    return asking.ask(request, Views.CALLS);
  }
}
