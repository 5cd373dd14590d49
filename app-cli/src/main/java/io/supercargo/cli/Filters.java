package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.FiltersView;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what hits can be narrowed and ordered by. */
@Command(
    name = "filters",
    description = "Lists the filters and sort keys that searches take.",
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo filters", "  supercargo filters --provider sandbox --output yaml"})
final class Filters implements Callable<Integer> {
  @Mixin private Asking asking;

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(
      names = "--marketplace",
      paramLabel = "NAME",
      description = "Where to ask; each provider's main one unless said.")
  private @Nullable String marketplace;

  Filters(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/filters").with("provider", provider).with("marketplace", marketplace);
    return asking.ask(request, new FiltersView());
  }
}
