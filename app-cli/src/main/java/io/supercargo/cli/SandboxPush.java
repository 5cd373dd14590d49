package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.PushViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets the sandbox push once more. */
@Command(
    name = "push",
    description = {
      "Lets the sandbox tell once more of an order, or of a parcel in its warehouse.",
      "It is told to every push-url of its clients."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo sandbox push sandbox:2257164624870311973 --what paid",
      "  supercargo sandbox push --parcel YT7565691026776"
    })
final class SandboxPush implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(arity = "0..1", paramLabel = "ORDER", description = "The order.")
  private @Nullable String order;

  @Option(
      names = "--parcel",
      paramLabel = "WAYBILL",
      description = "A parcel that came to the warehouse, in place of an order.")
  private @Nullable String parcel;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = {
        "What it says has happened, true or not: made, repriced, paid, sent, received,",
        "completed, cancelled-by-buyer, closed-by-seller, expired, parcel-moved."
      })
  private @Nullable String what;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxPush(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(
        Request.post(Sandbox.PATH + "/push", "{}")
            .with("order", order)
            .with("what", what)
            .with("parcel", parcel)
            .with("provider", provider),
        PushViews.TOLD);
  }
}
