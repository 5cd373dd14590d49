package io.supercargo.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private final Figures ours = new Figures().add("name", "ours").add("perSecond", 12_000.4, 0);
  private final Figures nginx = new Figures().add("name", "nginx").add("p50Millis", 0.525, 2);

  @Test
  void numbersStandToTheRightAndWhatIsMissingStaysEmpty() {
    Rows rows = Rows.of(List.of("name", "perSecond", "p50Millis"), List.of(ours, nginx));
    assertThat(rows.text())
        .containsExactly(
            "name   perSecond  p50Millis", "ours       12000", "nginx                  0.53");
  }

  @Test
  void aDocumentGetsTheSame() {
    Rows rows = Rows.of(List.of("name", "perSecond"), List.of(ours, nginx));
    assertThat(rows.markdown())
        .containsExactly(
            "| name | perSecond |", "| --- | --: |", "| ours | 12000 |", "| nginx |  |");
  }

  @Test
  void oneThingIsToldLineByLine() {
    assertThat(Rows.of(ours).text())
        .containsExactly("figure     value", "name        ours", "perSecond  12000");
  }

  @Test
  void partsAreToldWithWhatTheyHaveInCommon() {
    Figures run = new Figures().add("java", "25").add("contenders", List.of(ours, nginx));
    assertThat(Rows.of(List.of("java", "name"), run.rows("contenders", "java").toList()).text())
        .containsExactly("java   name", "25     ours", "25    nginx");
  }
}
