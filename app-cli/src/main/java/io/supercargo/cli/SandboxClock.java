package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the sandbox's clock, or sets it ahead. */
@Command(
    name = "clock",
    description = "Tells what time it is in the sandbox, or sets its clock ahead.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox clock --advance 72h")
final class SandboxClock implements Callable<Integer> {
  @Mixin private Turn turn;

  @Option(
      names = "--advance",
      paramLabel = "TIME",
      description = "Sets the clock ahead, e.g. by 90s, 15m, 72h or 3d; what falls due happens.")
  private @Nullable String advance;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxClock(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    String path = Sandbox.PATH + "/clock";
    if (advance == null) {
      return turn.ask(Request.get(path).with("provider", provider), SandboxViews.CLOCK);
    }
    String body = JsonNodeFactory.instance.objectNode().put("advance", advance).toString();
    return turn.tell(Request.post(path, body).with("provider", provider), SandboxViews.CLOCK);
  }
}
