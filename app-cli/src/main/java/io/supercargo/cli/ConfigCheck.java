package io.supercargo.cli;

import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.ConfigurationCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds every problem of the configuration. */
@Command(
    name = "check",
    description = "Finds every problem of the configuration; calls nobody.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo config check --config supercargo.yaml")
final class ConfigCheck implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Configured configured;

  ConfigCheck(Shell shell) {
    this.shell = shell;
    this.configured = new Configured(shell);
  }

  @Override
  public Integer call() {
    Configuration configuration = configured.read();
    ConfigurationCheck.require(configuration);
    shell.terminal().line("the configuration can be used");
    return ExitCode.DONE;
  }
}
