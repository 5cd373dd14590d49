package io.supercargo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the server. */
@Command(name = "serve", description = "Starts the server.")
final class Serve implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
