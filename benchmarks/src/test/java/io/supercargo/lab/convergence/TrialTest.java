package io.supercargo.lab.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.process.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The short form: some lives, messages that go wrong and then none at all, and comparing. */
@Tag("slow")
final class TrialTest {
  private static final Jdk OWN = Jdk.at(Path.of(System.getProperty("java.home")));

  @Test
  void whatWeKnowBecomesWhatIsSo() {
    StringBuilder said = new StringBuilder();
    Figures figures =
        new Trial(new Plan(10, Plan.Pushes.BOTH, 3), line -> said.append(line).append('\n'))
            .run(OWN);

    assertThat(count(figures, "orders")).isGreaterThan(10);
    assertThat(count(figures, "shipments")).isPositive();
    assertThat(count(figures, "refunds")).isPositive();
    assertThat(figures.text("diverged")).as(said.toString()).isEqualTo("0");
    assertThat(figures.text("regressed")).as(said.toString()).isEqualTo("0");
    assertThat(figures.text("missedByWebhook")).isEqualTo("0");
    assertThat(figures.text("brokenWays")).as(said.toString()).isEqualTo("0");
    assertThat(count(figures, "passedSteps")).isPositive();
  }

  private static int count(Figures figures, String name) {
    return Integer.parseInt(figures.text(name));
  }
}
