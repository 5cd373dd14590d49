package io.supercargo.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an experiment tells what it found: figures to standard output, progress beside it. */
final class Telling {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What figures are printed as. */
  enum Form {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec experiment;

  @Option(
      names = "--output",
      paramLabel = "table|json",
      defaultValue = "table",
      description = "A table, or one JSON object on the last line.")
  private Form form = Form.TABLE;

  @Option(
      names = "--write",
      description = "Puts the tables into docs/benchmarks.md, between the marks of the experiment.")
  private boolean write;

  int tell(Findings findings) throws JsonProcessingException {
    if (write) {
      Document.ofFigures().put(line().getCommandName(), findings);
    }
    PrintWriter out = line().getOut();
    if (form == Form.JSON) {
      out.println(JSON.writeValueAsString(findings.figures().byName()));
    } else {
      findings.tables().stream().map(Rows::text).forEach(table -> table.forEach(out::println));
    }
    out.flush();
    return 0;
  }

  /** Says what is being done. */
  void progress(String what) {
    PrintWriter err = line().getErr();
    err.println(what);
    err.flush();
  }

  private picocli.CommandLine line() {
    return Objects.requireNonNull(experiment).commandLine();
  }
}
