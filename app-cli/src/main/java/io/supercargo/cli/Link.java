package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ProductView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens a link to a product. */
@Command(
    name = "link",
    description = "Shows the product behind a link, short or long.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo link https://detail.1688.com/offer/731218795448.html")
final class Link implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "URL", description = "The link, as people share it.")
  private String url = "";

  Link(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/products:by-link").with("url", url);
    return asking.ask(whom.in(where.in(request)), new ProductView());
  }
}
