package io.supercargo.cli;

import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the configured providers, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists the configured providers and how they are.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo providers list --output json")
final class ProvidersList implements Callable<Integer> {
  @Mixin private Asking asking;

  ProvidersList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Providers.list(), Views.PROVIDERS);
  }
}
