package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a hot list. */
@Command(
    name = "rankings",
    description = "Shows the hot list of a category.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo rankings 1042954",
      "  supercargo rankings 1042954 --type goodPrice --limit 20 --output csv"
    })
final class Rankings implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "CATEGORY", description = "The category; see supercargo categories.")
  private String category = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "What it is ordered by, e.g. complex, hot or goodPrice.")
  private @Nullable String type;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many: 1 to 20.")
  private @Nullable Integer limit;

  Rankings(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/rankings")
            .with("category", category)
            .with("type", type)
            .with("limit", limit);
    return asking.ask(whom.in(where.in(request)), Views.RANKING);
  }
}
