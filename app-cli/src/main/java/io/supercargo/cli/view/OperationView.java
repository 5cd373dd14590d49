package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Style;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.List;
import java.util.stream.StreamSupport;

/** One operation of a wire with the fields of its bodies. */
public final class OperationView implements View {
  private static final Table FIELDS =
      Table.of(
          Column.of("FIELD", "/path"),
          Column.of("TYPE", "/type"),
          Column.of("REQUIRED", field -> field.path("required").asBoolean() ? "yes" : ""));

  @Override
  public void show(JsonNode operation, Terminal terminal) {
    new Facts()
        .add("name", Texts.text(operation.at("/name")))
        .add("group", Texts.text(operation.at("/group")))
        .add("use", Texts.text(operation.at("/use")))
        .add("method", Texts.text(operation.at("/method")))
        .add("path", Texts.text(operation.at("/path")))
        .add("evidence", Texts.text(operation.at("/evidence")))
        .add("assumption", Texts.text(operation.at("/assumption")))
        .add("fields", operation.path("whole").asBoolean() ? "told whole" : "told in part")
        .print(terminal);
    fields("request", operation.path("request"), terminal);
    fields("answer", operation.path("answer"), terminal);
  }

  private static void fields(String side, JsonNode fields, Terminal terminal) {
    List<JsonNode> rows = StreamSupport.stream(fields.spliterator(), false).toList();
    terminal.line("");
    terminal.line(terminal.styled(Style.BOLD, side + (rows.isEmpty() ? ": not known" : "")));
    if (!rows.isEmpty()) {
      FIELDS.print(rows, terminal);
    }
  }
}
