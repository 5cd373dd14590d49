package io.supercargo.cli;

import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has a seller refuse a refund. */
@Command(
    name = "refuse",
    description = "Has a seller of the sandbox refuse a refund.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox refuse sandbox:TQ8651493722961198 --reason 'sent today'")
final class SandboxRefuse implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private SandboxPlea refund = new SandboxPlea();

  @Option(names = "--reason", paramLabel = "TEXT", description = "What the seller says.")
  private @Nullable String reason;

  SandboxRefuse(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(refund.has("refuse").with("reason", reason), SandboxViews.REFUND);
  }
}
