package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ProductView;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens a product by its barcode. */
@Command(
    name = "barcode",
    description = "Shows the product with a barcode.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo barcode 6901234567892 --marketplace poizon")
final class Barcode implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Whom whom = new Whom();
  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "CODE", description = "The number under the bars.")
  private String code = "";

  Barcode(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/barcodes").at(code);
    return asking.ask(whom.in(where.in(request)), new ProductView());
  }
}
