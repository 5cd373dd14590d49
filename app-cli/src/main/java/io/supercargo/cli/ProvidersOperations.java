package io.supercargo.cli;

import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the operations of a provider's wire. */
@Command(
    name = "operations",
    description = "Lists the wire operations that `call` takes at a provider.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo providers operations xport-main")
final class ProvidersOperations implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "NAME", description = "The provider's name in the configuration.")
  private String name = "";

  ProvidersOperations(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Providers.list().at(name).at("operations"), Views.OPERATIONS);
  }
}
