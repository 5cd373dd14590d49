package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.bootstrap.StoreCare.Migration;
import io.supercargo.cli.view.StoreViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the tables up to date, as a start of the server does too. */
@Command(
    name = "migrate",
    description = "Brings the tables of the store up to date, as a server does when it starts.",
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo store migrate", "  supercargo store migrate --dry-run"})
final class StoreMigrate implements Callable<Integer> {
  @Mixin private Caring caring;

  @Option(names = "--dry-run", description = "Tells the versions and changes nothing.")
  private boolean dryRun;

  StoreMigrate(Shell shell) {
    this.caring = new Caring(shell);
  }

  @Override
  public Integer call() {
    Migration migration = caring.care(care -> care.migrate(dryRun));
    if (dryRun) {
      caring.sayDryRun();
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("before", migration.before().orElse(null));
    json.put("newest", migration.newest());
    json.put("changed", migration.changed());
    return caring.print(json, StoreViews.MIGRATION);
  }
}
