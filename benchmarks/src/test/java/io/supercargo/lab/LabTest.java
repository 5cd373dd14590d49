package io.supercargo.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

final class LabTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine lab =
      Lab.line()
          .addSubcommand(new Weighing())
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err));

  @Command(name = "weigh")
  static final class Weighing implements Callable<Integer> {
    @Mixin private final Telling telling = new Telling();

    @Override
    public Integer call() throws IOException {
      telling.progress("weighing");
      List<Figures> runs =
          List.of(new Figures().add("java", "25"), new Figures().add("java", "17"));
      return telling.tell(
          Findings.of(new Figures().add("ratio", 0.7154, 2).add("count", 3).add("runs", runs)));
    }
  }

  @Test
  void figuresAreOneObjectOnTheLastLine() throws IOException {
    assertThat(lab.execute("weigh", "--output", "json")).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(new ObjectMapper().readTree(lines.get(lines.size() - 1)))
        .hasToString("{\"ratio\":0.72,\"count\":3,\"runs\":[{\"java\":\"25\"},{\"java\":\"17\"}]}");
    assertThat(err).hasToString("weighing" + System.lineSeparator());
  }

  @Test
  void figuresAreATableUnlessAskedOtherwise() {
    lab.execute("weigh");
    assertThat(out.toString().lines()).first().asString().startsWith("figure");
    assertThat(out.toString().lines()).element(1).asString().startsWith("ratio").endsWith("0.72");
  }

  @Test
  void everyExperimentIsListed() {
    lab.execute("--help");
    assertThat(out.toString())
        .contains(
            "gateway", "cached", "fanout", "search", "images", "start", "orders", "ledger", "all");
  }

  @Test
  void aWrongOptionIsAWrongCall() {
    assertThat(lab.execute("search", "--offers", "many")).isEqualTo(2);
    assertThat(err.toString()).startsWith("Invalid value for option '--offers'");
  }

  @Test
  void whatIsMissingIsSaidInOneLine() {
    assertThat(lab.execute("gateway", "--java", "/nowhere")).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("gateway: /nowhere (expected: the home of a JVM, with bin/java)");
  }
}
