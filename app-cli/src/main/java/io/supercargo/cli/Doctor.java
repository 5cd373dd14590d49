package io.supercargo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Finds out what is wrong. */
@Command(name = "doctor", description = "Finds out what is wrong, and says what to do.")
final class Doctor implements Callable<Integer> {
  @Override
  public Integer call() {
    return ExitCode.DONE;
  }
}
