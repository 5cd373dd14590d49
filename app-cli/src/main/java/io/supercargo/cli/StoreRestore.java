package io.supercargo.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a store from a backup. */
@Command(
    name = "restore",
    description = {
      "Fills an empty store from a backup, with all of it or nothing.",
      "The backup may come from another database: so a store moves from H2 to PostgreSQL."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo store restore monday.gz",
      "  supercargo store restore monday.gz --dry-run"
    })
final class StoreRestore implements Callable<Integer> {
  @Mixin private Caring caring;

  @Parameters(paramLabel = "FILE", description = "What store backup wrote.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", description = "Reads and checks everything and keeps nothing.")
  private boolean dryRun;

  StoreRestore(Shell shell) {
    this.caring = new Caring(shell);
  }

  @Override
  public Integer call() {
    Map<String, Long> rows = caring.care(care -> care.restore(file, dryRun));
    if (dryRun) {
      caring.sayDryRun();
    }
    return caring.printRows(rows);
  }
}
