package io.supercargo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the configuration, as the noun alone does. */
@Command(
    name = "show",
    description = "Shows the configuration that is in force, secrets masked.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo config show --output yaml")
final class ConfigShow implements Callable<Integer> {
  @Mixin private Configured configured;

  ConfigShow(Shell shell) {
    this.configured = new Configured(shell);
  }

  @Override
  public Integer call() {
    return configured.show();
  }
}
