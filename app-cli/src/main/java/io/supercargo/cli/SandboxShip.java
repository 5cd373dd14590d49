package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has a seller send an order. */
@Command(
    name = "ship",
    description = "Has a seller of the sandbox send a paid order.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo sandbox ship sandbox:2257164624870311973")
final class SandboxShip implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "ORDER", description = "The order.")
  private String order = "";

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxShip(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(
        Request.post(Sandbox.PATH + "/orders", "{}")
            .at(order)
            .at("ship")
            .with("provider", provider),
        SandboxViews.ORDER);
  }
}
