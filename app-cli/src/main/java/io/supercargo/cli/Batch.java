package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.bulk.Row;
import io.supercargo.cli.rest.ServerProblem;
import io.supercargo.cli.rest.ServerUnreachable;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.function.Function;

/**
 * Does the same for each row and shows how far it is. A row that fails is told in its place and
 * stops no other; a server that cannot be reached ends it. The gravest exit code is the whole's.
 */
final class Batch {
  private final Shell shell;
  private final Function<Row, ObjectNode> heading;
  private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
  private int gravest = ExitCode.DONE;

  /**
   * @param heading what tells one row's outcome from another's
   */
  Batch(Shell shell, Function<Row, ObjectNode> heading) {
    this.shell = shell;
    this.heading = heading;
  }

  /** What came of one row. */
  record Outcome(List<ObjectNode> items, int exitCode) {}

  /** What is done for one row. */
  @FunctionalInterface
  interface Work {
    Outcome at(Row row, ObjectNode heading);
  }

  void over(String task, List<Row> rows, Work work) {
    Progress progress = new Progress(shell.terminal());
    try {
      for (Row row : rows) {
        progress.at(task, row.number() - 1L, rows.size());
        tell(tried(row, work));
      }
      progress.at(task, rows.size(), rows.size());
    } catch (ServerUnreachable lost) {
      shell.terminal().say(String.valueOf(lost.getMessage()));
      gravest = lost.mayHaveHeard() ? ExitCode.UNKNOWN : Math.max(gravest, ExitCode.FAILED);
    }
  }

  private Outcome tried(Row row, Work work) {
    try {
      return work.at(row, heading.apply(row));
    } catch (ServerProblem problem) {
      return failed(row, problem, ExitCode.of(problem));
    } catch (InvalidValue wrong) {
      return failed(row, wrong, ExitCode.USAGE);
    }
  }

  private Outcome failed(Row row, RuntimeException problem, int exitCode) {
    ObjectNode item = heading.apply(row);
    item.put("status", "failed").put("problem", problem.getMessage());
    return new Outcome(List.of(item), exitCode);
  }

  private void tell(Outcome outcome) {
    items.addAll(outcome.items());
    gravest = Math.max(gravest, outcome.exitCode());
  }

  /** What came of all, as the REST API writes lists. */
  String json() {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.set("items", items);
    return list.toString();
  }

  int exitCode() {
    return gravest;
  }
}
