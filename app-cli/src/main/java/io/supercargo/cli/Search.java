package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import io.supercargo.domain.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      "  supercargo search lamp --provider all --limit 50 --output csv > lamps.csv",
      "  supercargo search --file wanted.csv --limit 5 --output csv > found.csv"
    })
final class Search implements Callable<Integer> {
  private final Shell shell;

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

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = {
        "Searches for each row of a file, CSV with names in its first line or JSON lines; - is",
        "standard input. Fields: words, shop, provider, filter, sort, minPrice, limit and so on."
      })
  private @Nullable String file;

  Search(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Map<String, Object> given = new LinkedHashMap<>();
    put(given, "q", String.join(" ", words));
    put(given, "shop", shop);
    put(given, "collection", collection);
    put(given, "topic", topic);
    given.putAll(refining.parameters());
    if (file != null) {
      if (!words.isEmpty()) {
        throw new InvalidValue("WORDS", String.join(" ", words), "none beside --file");
      }
      return new SearchFile(shell, asking).run(file, given);
    }
    Request request = Request.get("/api/v1/products");
    given.forEach(request::with);
    return asking.ask(request, Views.HITS);
  }

  private static void put(Map<String, Object> given, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      given.put(name, value);
    }
  }
}
