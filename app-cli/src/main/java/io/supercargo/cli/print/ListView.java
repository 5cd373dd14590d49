package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A list as a table, with how to go on below it. */
public record ListView(Table table) implements View {
  public static ListView of(Column... columns) {
    return new ListView(Table.of(columns));
  }

  @Override
  public Optional<Column> column(String heading) {
    return table.column(heading);
  }

  @Override
  public void show(JsonNode body, Terminal terminal) {
    table.print(rows(body), terminal);
    sayMore(body, rows(body).size(), terminal);
  }

  /** Says how to go on, where there is more. */
  static void sayMore(JsonNode body, int shown, Terminal terminal) {
    terminal.flush();
    String cursor = body.path("nextCursor").asText("");
    String total = body.path("total").asText("");
    if (!cursor.isEmpty()) {
      terminal.say(
          "%d%s shown; more with --cursor %s"
              .formatted(shown, total.isEmpty() ? "" : " of " + total, cursor));
    }
  }
}
