package io.supercargo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.Batch.Outcome;
import io.supercargo.cli.bulk.Row;
import io.supercargo.cli.bulk.Rows;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.BulkViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many searches, each a row of a file; what the command line says holds where a row is silent. */
final class SearchFile {
  private static final Set<String> FIELDS =
      Set.of(
          "words",
          "shop",
          "collection",
          "topic",
          "provider",
          "marketplace",
          "filter",
          "sort",
          "minPrice",
          "maxPrice",
          "category",
          "lang",
          "limit");

  private final Shell shell;
  private final Asking asking;

  SearchFile(Shell shell, Asking asking) {
    this.shell = shell;
    this.asking = asking;
  }

  /**
   * Does them all.
   *
   * @param usual what holds where a row says nothing, by the names of the REST API
   */
  int run(String file, Map<String, Object> usual) {
    List<Row> rows = Rows.read(Input.rows(file, shell), FIELDS);
    Batch batch = new Batch(shell, SearchFile::heading);
    try (Line line = asking.open()) {
      batch.over("searches", rows, (row, heading) -> search(line, row, heading, usual));
    }
    asking.print(batch.json(), BulkViews.HITS);
    return batch.exitCode();
  }

  private static ObjectNode heading(Row row) {
    ObjectNode heading = JsonNodeFactory.instance.objectNode().put("row", row.number());
    row.text("words").ifPresent(words -> heading.put("words", words));
    return heading;
  }

  private static Outcome search(Line line, Row row, ObjectNode heading, Map<String, Object> usual) {
    Map<String, Object> asked = new LinkedHashMap<>(usual);
    row.fields().fieldNames().forEachRemaining(name -> asked.put(name, row.list(name)));
    Request request = Request.get("/api/v1/products").with("q", asked.remove("words"));
    asked.forEach(request::with);
    List<ObjectNode> hits = new ArrayList<>();
    for (JsonNode hit : Printer.tree(line.client().send(request)).path("items")) {
      hits.add(heading.deepCopy().setAll((ObjectNode) hit));
    }
    return new Outcome(hits, ExitCode.DONE);
  }
}
