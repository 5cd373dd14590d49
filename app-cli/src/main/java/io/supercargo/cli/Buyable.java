package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.LookupViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the ids for orders. */
@Command(
    name = "buyable",
    description =
        "Shows under which ids a product can be ordered, where they are not those that are shown.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo buyable taobao:672991141190")
final class Buyable implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();

  @Parameters(paramLabel = "ID", description = "The product, e.g. taobao:672991141190.")
  private String id = "";

  Buyable(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/products").at(id).at("buyable-item");
    return asking.ask(whom.in(request), LookupViews.BUYABLE);
  }
}
