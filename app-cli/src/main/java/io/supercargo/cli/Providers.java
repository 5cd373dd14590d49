package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the configured providers. */
@Command(
    name = "providers",
    description = "Lists the configured providers and how they are.",
    subcommands = {
      ProvidersList.class,
      ProvidersShow.class,
      ProvidersOperations.class,
      ProvidersDrift.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo providers",
      "  supercargo providers show sandbox",
      "  supercargo providers operations xport-main --output csv",
      "  supercargo providers drift"
    })
final class Providers implements Callable<Integer> {
  @Mixin private Asking asking;

  Providers(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(list(), Views.PROVIDERS);
  }

  static Request list() {
    return Request.get("/api/v1/providers");
  }
}
