package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.PushViews;
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
    footer = {
      "  supercargo logs --provider xport-main --failed",
      "  supercargo logs --pushes --status quarantined",
      "  supercargo logs show ID"
    })
final class Logs implements Callable<Integer> {
  @Mixin private Asking asking;

  @Option(names = "--provider", paramLabel = "NAME", description = "Only calls to this one.")
  private @Nullable String provider;

  @Option(names = "--failed", description = "Only calls that failed.")
  private boolean failed;

  @Option(names = "--pushes", description = "What suppliers pushed, in place of calls.")
  private boolean pushes;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = {
        "Only messages that stand so: received, applied, not-understood, failed or",
        "quarantined."
      })
  private @Nullable String status;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  Logs(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    if (pushes) {
      return asking.ask(
          Request.get("/api/v1/pushes")
              .with("provider", provider)
              .with("status", status)
              .with("limit", limit)
              .with("cursor", cursor),
          PushViews.PUSHES);
    }
    Request request =
        Request.get("/api/v1/calls")
            .with("provider", provider)
            .with("failed", failed ? true : null)
            .with("limit", limit)
            .with("cursor", cursor);
    return asking.ask(request, Views.CALLS);
  }
}
