package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes faults away. */
@Command(
    name = "clear",
    description = "Takes one fault away, or all of them.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox clear fault-1")
final class SandboxClear implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(
      arity = "0..1",
      paramLabel = "FAULT",
      description = "Which, as `supercargo sandbox faults` lists it; all unless one is named.")
  private @Nullable String fault;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxClear(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.delete(Sandbox.PATH + "/faults");
    if (fault != null) {
      request.at(fault);
    }
    String done = fault == null ? "nothing goes wrong any more" : fault + " is away";
    return turn.tell(request.with("provider", provider), OrderViews.PLAN, done);
  }
}
