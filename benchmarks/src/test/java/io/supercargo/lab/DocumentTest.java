package io.supercargo.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentTest {
  private final Findings findings = Findings.of(new Figures().add("offers", 200_000));

  @TempDir private Path folder;

  @Test
  void tablesAreReplacedAndTheRestStays() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.md"), "# A\n<!-- lab:a -->old<!-- /lab:a -->\nz");
    new Document(file).put("a", findings);
    assertThat(file)
        .hasContent(
            "# A\n<!-- lab:a -->\n\n| figure | value |\n| --- | --: |\n| offers | 200000 |\n\n"
                + "<!-- /lab:a -->\nz");
  }

  @Test
  void aDocumentWithoutAPlaceIsSaidSo() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "# A");
    assertThatThrownBy(() -> new Document(file).put("a", findings))
        .isInstanceOf(Unable.class)
        .hasMessage(file + " has no place for a (expected: [<!-- lab:a -->, <!-- /lab:a -->])");
  }
}
