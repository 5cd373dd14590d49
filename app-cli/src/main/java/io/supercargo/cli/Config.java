package io.supercargo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The configuration: what is in force, and whether it can be used. */
@Command(
    name = "config",
    description = "Shows the configuration that is in force, secrets masked.",
    subcommands = {ConfigShow.class, ConfigCheck.class},
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo config", "  supercargo config check --config supercargo.yaml"})
final class Config implements Callable<Integer> {
  @Mixin private Configured configured;

  Config(Shell shell) {
    this.configured = new Configured(shell);
  }

  @Override
  public Integer call() {
    return configured.show();
  }
}
