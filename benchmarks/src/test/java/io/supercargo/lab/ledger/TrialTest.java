package io.supercargo.lab.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.process.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The short form of the ledger: a bad line, a process that is killed, and then counting. Both forms
 * wait for windows to pass, so they do it together.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
final class TrialTest {
  private static final Jdk OWN = Jdk.at(Path.of(System.getProperty("java.home")));

  @Test
  void everyIntentHasExactlyOneOrderOrADefiniteRefusal() {
    Figures figures = run(Wire.ALIBABA);
    assertThat(figures.text("intents")).isEqualTo("30");
    assertThat(Integer.parseInt(figures.text("faults"))).isPositive();
    for (String nothing : new String[] {"lost", "doubled", "orphans", "unknown", "unbalanced"}) {
      assertThat(figures.text(nothing)).as(nothing).isEqualTo("0");
    }
  }

  @Test
  void withoutReferencesNoneIsDoubledAndEveryUnknownIsListed() {
    Figures figures = run(Wire.XPORT_V1);
    assertThat(figures.text("intents")).isEqualTo("30");
    for (String nothing : new String[] {"lost", "doubled", "unbalanced"}) {
      assertThat(figures.text(nothing)).as(nothing).isEqualTo("0");
    }
    assertThat(figures.text("listed")).isEqualTo(figures.text("unknown"));
  }

  private static Figures run(Wire wire) {
    return new Trial(new Plan(30, 0.4, 1, 1, "h2", 7, wire), progress -> {}).run(OWN);
  }
}
