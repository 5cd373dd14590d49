package io.supercargo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows the configuration. */
@Command(name = "config", description = "Shows the configuration.")
final class Config implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
