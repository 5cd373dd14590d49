package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.ArrayList;
import java.util.List;

/** A provider: how it is, and its row of the capability matrix. */
public final class ProviderView implements View {
  private static final Table MATRIX =
      Table.of(
          Column.of("CAPABILITY", "/capability"),
          Column.of("SUPPORT", "/support").styled(ProviderView::support),
          Column.of("SEEN LIVE", "/seenLive"));

  @Override
  public void show(JsonNode provider, Terminal terminal) {
    new Facts()
        .add("name", Texts.text(provider.at("/name")))
        .add("type", Texts.text(provider.at("/type")))
        .add("edition", Texts.text(provider.at("/edition")))
        .add("health", Texts.text(provider.at("/health/status")))
        .add("last success", Texts.text(provider.at("/health/lastSuccess")))
        .add("last failure", failure(provider.at("/health/lastFailure")))
        .add("calls", budget(provider.path("budget")))
        .print(terminal);
    terminal.line("");
    MATRIX.print(matrix(provider.path("capabilities")), terminal);
  }

  private static List<JsonNode> matrix(JsonNode capabilities) {
    List<JsonNode> rows = new ArrayList<>();
    capabilities
        .properties()
        .forEach(
            cell -> {
              ObjectNode row = JsonNodeFactory.instance.objectNode();
              row.put("capability", cell.getKey());
              row.setAll((ObjectNode) cell.getValue());
              rows.add(row);
            });
    return rows;
  }

  /** E.g. {@code 3 of 60 per minute, 412 per day}. */
  private static String budget(JsonNode budget) {
    List<String> spans = new ArrayList<>();
    for (JsonNode span : budget) {
      String limit = span.path("limit").isNumber() ? " of " + span.path("limit").asText() : "";
      spans.add(span.path("used").asText() + limit + " per " + span.path("per").asText());
    }
    return String.join(", ", spans);
  }

  private static String failure(JsonNode failure) {
    return failure.isObject()
        ? "%s %s: %s"
            .formatted(
                Texts.text(failure.path("at")),
                Texts.text(failure.path("code")),
                Texts.text(failure.path("detail")))
        : "";
  }

  private static Style support(String support) {
    return switch (support) {
      case "yes" -> Style.GREEN;
      case "assumed" -> Style.YELLOW;
      default -> Style.DIM;
    };
  }
}
