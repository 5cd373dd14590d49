package io.supercargo.lab;

import io.supercargo.lab.scaffold.Scaffold;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The way into all experiments. */
@Command(
    name = "supercargo-lab",
    description = "Measures Supercargo from outside, as its users have it.",
    mixinStandardHelpOptions = true,
    subcommands = {
      GatewayExperiment.class,
      CachedExperiment.class,
      FanOutExperiment.class,
      SearchExperiment.class,
      ImagesExperiment.class,
      StartExperiment.class,
      LedgerExperiment.class,
      ConvergenceExperiment.class,
      PushesExperiment.class,
      WebhooksExperiment.class,
      OrdersExperiment.class,
      AllExperiments.class,
      Scaffold.class
    },
    synopsisSubcommandLabel = "<experiment>")
public final class Lab {
  Lab() {}

  public static void main(String[] arguments) {
    System.exit(line().execute(arguments));
  }

  static CommandLine line() {
    return new CommandLine(new Lab())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Lab::failed);
  }

  /** What is missing on this machine is said in one line; anything else is a fault of ours. */
  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(failure instanceof Unable)) {
      throw failure;
    }
    line.getErr().println(line.getCommandName() + ": " + failure.getMessage());
    return line.getCommandSpec().exitCodeOnExecutionException();
  }
}
