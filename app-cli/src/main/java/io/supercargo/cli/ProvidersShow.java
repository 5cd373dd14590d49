package io.supercargo.cli;

import io.supercargo.cli.view.ProviderView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what one provider can do. */
@Command(
    name = "show",
    description = "Shows what a provider can do and how it is.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo providers show sandbox")
final class ProvidersShow implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "NAME", description = "The provider's name in the configuration.")
  private String name = "";

  ProvidersShow(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Providers.list().at(name), new ProviderView());
  }
}
