package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds offers that are like a product. */
@Command(
    name = "related",
    description = "Finds offers that are like a product.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo related 1688:731218795448 --limit 5")
final class Related implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", description = "The product, e.g. 1688:731218795448.")
  private String id = "";

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(names = "--lang", paramLabel = "CODE", description = "Language of translations, e.g. en.")
  private @Nullable String lang;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many: 1 to 100.")
  private @Nullable Integer limit;

  @Mixin private Waiting waiting = new Waiting();

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Where to go on.")
  private @Nullable String cursor;

  Related(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/products")
            .at(id)
            .at("related")
            .with("provider", provider)
            .with("lang", lang)
            .with("limit", limit)
            .with("cursor", cursor);
    waiting.parameters().forEach(request::with);
    return asking.ask(request, Views.HITS);
  }
}
