package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists orders, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists orders, the newest first, as they were last seen.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo order list --status awaiting-payment",
      "  supercargo order list --from 2026-11-01T00:00:00Z --all --output csv"
    })
final class OrderList implements Callable<Integer> {
  static final String PATH = "/api/v1/orders";

  private static final int MOST = 100;

  @Mixin private Asking asking;

  @Option(names = "--provider", paramLabel = "NAME", description = "Only orders at this one.")
  private @Nullable String provider;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description =
          "awaiting-payment, paid, shipped, received, completed, cancelled, closed, other.")
  private @Nullable String status;

  @Option(names = "--from", paramLabel = "TIME", description = "Made at or after this time.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "TIME", description = "Made before this time.")
  private @Nullable String to;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  @Option(names = "--all", description = "All of them, however many.")
  private boolean all;

  OrderList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    if (all) {
      asking.print(whole(), OrderViews.ORDERS);
      return ExitCode.DONE;
    }
    return asking.ask(request().with("limit", limit).with("cursor", cursor), OrderViews.ORDERS);
  }

  private Request request() {
    return Request.get(PATH)
        .with("provider", provider)
        .with("status", status)
        .with("createdFrom", from)
        .with("createdTo", to);
  }

  /** Part after part, as one list. */
  private String whole() {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    ArrayNode items = list.putArray("items");
    try (Line line = asking.open()) {
      String next = "";
      do {
        Request request = request().with("limit", MOST).with("cursor", next);
        JsonNode part = Printer.tree(line.client().send(request));
        part.path("items").forEach(items::add);
        next = part.path("nextCursor").asText("");
      } while (!next.isEmpty() && !next.equals("null"));
    }
    return list.putNull("nextCursor").toString();
  }
}
