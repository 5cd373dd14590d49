package io.supercargo.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the store into a file. */
@Command(
    name = "backup",
    description = {
      "Writes all that is in the store into a new file, as it is at one moment.",
      "A PostgreSQL may be in use meanwhile; an H2 file admits one process, so the server is",
      "stopped first. The file holds tokens and addresses: only its owner may read it."
    },
    footerHeading = "%nExamples:%n",
    footer = "  supercargo store backup monday.gz")
final class StoreBackup implements Callable<Integer> {
  @Mixin private Caring caring;

  @Parameters(paramLabel = "FILE", description = "The new file, JSON lines in gzip.")
  private Path file = Path.of("");

  StoreBackup(Shell shell) {
    this.caring = new Caring(shell);
  }

  @Override
  public Integer call() {
    return caring.printRows(caring.care(care -> care.backup(file)));
  }
}
