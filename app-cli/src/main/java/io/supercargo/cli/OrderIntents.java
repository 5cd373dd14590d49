package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is to happen once. */
@Command(
    name = "intents",
    description = "Lists what is to happen once, the newest first, and what became of it.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo order intents --status unknown")
final class OrderIntents implements Callable<Integer> {
  static final String PATH = "/api/v1/intents";

  @Mixin private Asking asking;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "open, unknown, needs-approval, accepted, partly or refused.")
  private @Nullable String status;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = "Only the one under this idempotency key.")
  private @Nullable String key;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  OrderIntents(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(PATH)
            .with("status", status)
            .with("key", key)
            .with("limit", limit)
            .with("cursor", cursor),
        OrderViews.INTENTS);
  }
}
