package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.LookupViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists a pool. */
@Command(
    name = "pool",
    description = "Lists the products of a pool that the supplier put together for us.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo pool 111 --sort monthlySales:desc --limit 50")
final class Pool implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Turning turning = new Turning();

  @Parameters(paramLabel = "POOL", description = "What the supplier calls it.")
  private String pool = "";

  @Option(names = "--category", paramLabel = "ID", description = "Only in this category.")
  private @Nullable String category;

  @Option(
      names = "--sort",
      paramLabel = "KEY:asc|desc",
      description = "The order: monthlySales or monthlyBuyers.")
  private @Nullable String sort;

  @Option(
      names = "--marketplace",
      paramLabel = "NAME",
      description = "Where to ask; each provider's main one unless said.")
  private @Nullable String marketplace;

  Pool(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/pools")
            .at(pool)
            .with("category", category)
            .with("sort", sort)
            .with("marketplace", marketplace);
    return asking.ask(turning.in(whom.in(request)), LookupViews.POOL);
  }
}
