package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.CategoryView;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists categories. */
@Command(
    name = "categories",
    description = "Lists the top categories, or what stands below one.",
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo categories", "  supercargo categories 1042954 --lang en"})
final class Categories implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "The category to open.")
  private @Nullable String id;

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(
      names = "--marketplace",
      paramLabel = "NAME",
      description = "Where to ask; each provider's main one unless said.")
  private @Nullable String marketplace;

  @Option(names = "--lang", paramLabel = "CODE", description = "Language of translations, e.g. en.")
  private @Nullable String lang;

  Categories(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.get("/api/v1/categories");
    if (id == null) {
      request.with("limit", 100);
    } else {
      request.at(id);
    }
    request.with("provider", provider).with("marketplace", marketplace).with("lang", lang);
    return asking.ask(request, new CategoryView());
  }
}
