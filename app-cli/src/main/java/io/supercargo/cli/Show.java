package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ProductView;
import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one product. */
@Command(
    name = "show",
    description = "Shows a product with its variants and prices.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo show 1688:731218795448",
      "  supercargo show 1688:731218795448 --sales",
      "  supercargo show 1688:731218795448 --provider sandbox --lang ru --output json"
    })
final class Show implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", description = "The product, e.g. 1688:731218795448.")
  private String id = "";

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(names = "--lang", paramLabel = "CODE", description = "Language of translations, e.g. en.")
  private @Nullable String lang;

  @Option(names = "--sales", description = "Shows what was sold day by day instead.")
  private boolean sales;

  @Option(names = "--fresh", description = "Asks the supplier although an answer is kept.")
  private boolean fresh;

  @Option(names = "--raw", description = "Adds the supplier's own body.")
  private boolean raw;

  Show(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return sales ? sales() : product();
  }

  private int sales() {
    Request request =
        Request.get("/api/v1/products")
            .at(id)
            .at("sales")
            .with("provider", provider)
            .with("fresh", fresh ? true : null)
            .with("raw", raw ? true : null);
    return asking.ask(request, Views.SALES);
  }

  private int product() {
    Request request =
        Request.get("/api/v1/products")
            .at(id)
            .with("provider", provider)
            .with("lang", lang)
            .with("fresh", fresh ? true : null)
            .with("raw", raw ? true : null);
    return asking.ask(request, new ProductView());
  }
}
