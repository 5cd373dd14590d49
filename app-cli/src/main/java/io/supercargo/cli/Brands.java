package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.LookupViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists brands. */
@Command(
    name = "brands",
    description = "Lists the brands of a marketplace.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo brands --marketplace poizon")
final class Brands implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();
  @Mixin private Turning turning = new Turning();

  Brands(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/brands");
    return asking.ask(turning.in(whom.in(where.in(request))), LookupViews.BRANDS);
  }
}
