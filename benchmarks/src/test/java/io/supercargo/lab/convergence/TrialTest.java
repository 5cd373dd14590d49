package io.supercargo.lab.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.process.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The short form: some lives, messages that go wrong, and then comparing. */
@Tag("slow")
final class TrialTest {
  private static final Jdk OWN = Jdk.at(Path.of(System.getProperty("java.home")));

  @Test
  void whatWeKnowBecomesWhatIsSo() {
    Figures figures = new Trial(new Plan(25, Plan.Pushes.SHUFFLED, 3), progress -> {}).run(OWN);

    assertThat(Integer.parseInt(figures.text("orders"))).isPositive();
    assertThat(figures.text("diverged")).isEqualTo("0");
    assertThat(figures.text("regressed")).isEqualTo("0");
    assertThat(figures.text("missedByWebhook")).isEqualTo("0");
  }
}
