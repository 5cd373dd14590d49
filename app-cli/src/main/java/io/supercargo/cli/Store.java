package io.supercargo.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The store as a whole. */
@Command(
    name = "store",
    description =
        "Backs the store up, restores it, brings its tables up to date, forgets what is sealed for good.",
    subcommands = {
      StoreBackup.class,
      StoreRestore.class,
      StoreMigrate.class,
      StoreForgetSealed.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo store backup monday.gz",
      "  supercargo store restore monday.gz --config postgresql.yaml"
    })
final class Store implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  Store() {}

  /** Nothing is done to a store that was not named. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "backup, restore, migrate or forget-sealed is missing");
  }
}
