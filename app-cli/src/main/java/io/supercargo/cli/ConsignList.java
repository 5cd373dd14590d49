package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists consignments, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists consignments, the newest first.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo consign list --provider sandbox --output csv")
final class ConsignList implements Callable<Integer> {
  static final String PATH = "/api/v1/consignments";

  @Mixin private Asking asking;
  @Mixin private Turning turning = new Turning();

  @Option(names = "--provider", paramLabel = "NAME", description = "Only those of one provider.")
  private @Nullable String provider;

  ConsignList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        turning.in(Request.get(PATH).with("provider", provider)), ConsignmentViews.LIST);
  }
}
