package io.supercargo.cli.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** How one kind of answer looks to a person. */
public interface View {
  /** Prints it for a terminal. */
  void show(JsonNode body, Terminal terminal);

  /** The column that tables show under this heading, in whatever case it is written. */
  default Optional<Column> column(String heading) {
    return Optional.empty();
  }

  /** What are lines where the answer becomes a sheet: its items, or it itself. */
  default List<JsonNode> rows(JsonNode body) {
    JsonNode list = body.isArray() ? body : body.path("items");
    return list.isArray()
        ? StreamSupport.stream(list.spliterator(), false).toList()
        : List.of(body);
  }
}
