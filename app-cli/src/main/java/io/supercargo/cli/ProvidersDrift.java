package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.view.Views;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists how suppliers' answers differ from their contracts. */
@Command(
    name = "drift",
    description = {
      "Lists how suppliers' answers differ from their contracts, the most severe first.",
      "Required fields that are gone, fields of another type, fields that nobody knew."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo providers drift",
      "  supercargo providers drift xport-main --output csv"
    })
final class ProvidersDrift implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "The provider's name in the configuration; all unless given.")
  private @Nullable String name;

  ProvidersDrift(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return name == null ? ofAll() : asking.ask(Providers.list().at(name).at("drift"), Views.DRIFT);
  }

  private int ofAll() {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    try (Line line = asking.open()) {
      String providers = line.client().send(Providers.list().with("limit", 100));
      for (JsonNode provider : Printer.tree(providers).path("items")) {
        String drift =
            line.client().send(Providers.list().at(provider.path("name").asText()).at("drift"));
        Printer.tree(drift).path("items").forEach(items::add);
      }
    }
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.set("items", items);
    asking.print(all.putNull("nextCursor").toString(), Views.DRIFT);
    return ExitCode.DONE;
  }
}
