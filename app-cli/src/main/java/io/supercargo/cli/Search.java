package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds offers by words. */
@Command(
    name = "search",
    description = "Finds offers by words, in Chinese or in your language.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo search canvas bag",
      "  supercargo search 帆布包 --filter shipIn24Hours --sort price:asc --max-price 40",
      "  supercargo search lamp --provider all --limit 50 --output csv > lamps.csv"
    })
final class Search implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Refining refining = new Refining();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What is looked for.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--shop", paramLabel = "ID", description = "Only in this shop.")
  private @Nullable String shop;

  @Option(names = "--collection", paramLabel = "ID", description = "Only in this collection.")
  private @Nullable String collection;

  @Option(
      names = "--topic",
      paramLabel = "ID",
      description = "Only under this topic or choice; see supercargo navigation.")
  private @Nullable String topic;

  Search(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/products")
            .with("q", String.join(" ", words))
            .with("shop", shop)
            .with("collection", collection)
            .with("topic", topic);
    refining.parameters().forEach(request::with);
    return asking.ask(request, Views.HITS);
  }
}
