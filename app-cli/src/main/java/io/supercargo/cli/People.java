package io.supercargo.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the books hold of people. */
@Command(
    name = "people",
    description = "Takes people out of the books: those who receive what was ordered.",
    subcommands = PeopleForget.class,
    footerHeading = "%nExamples:%n",
    footer = "  supercargo people forget sandbox:2257164624870311973 --dry-run")
final class People implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  People() {}

  /** Nobody is forgotten who was not named. */
  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "forget is missing");
  }
}
