package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets something go wrong at the sandbox. */
@Command(
    name = "fault",
    description =
        "Lets something go wrong at the sandbox, in a share of all calls of an operation.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox fault commit-late --time 10s --times 1")
final class SandboxFault implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(
      paramLabel = "EFFECT",
      description = {
        "refuse, delay, timeout-before, timeout-after, commit-late, reset-before, reset,",
        "garbage, duplicate, partial or price-change; of messages: drop, duplicate, delay,",
        "reorder or forge."
      })
  private String effect = "";

  @Option(
      names = "--operation",
      paramLabel = "NAME",
      description = "Of which calls; order unless said.")
  private @Nullable String operation;

  @Option(
      names = "--percent",
      paramLabel = "N",
      description = "How likely, 1 to 100; always unless said.")
  private @Nullable Integer percent;

  @Option(names = "--times", paramLabel = "N", description = "How often at most.")
  private @Nullable Integer times;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The same seed strikes at the same calls.")
  private @Nullable Integer seed;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description = "How long a delay is, or how much later an order appears.")
  private @Nullable String time;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "The kind of a refusal, e.g. out-of-stock.")
  private @Nullable String kind;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxFault(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(
        Request.post(Sandbox.PATH + "/faults", "{}")
            .with("effect", effect)
            .with("operation", operation)
            .with("percent", percent)
            .with("times", times)
            .with("seed", seed)
            .with("time", time)
            .with("kind", kind)
            .with("provider", provider),
        SandboxViews.FAULT);
  }
}
