package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house knows after it was closed and opened again. */
class RestartTest {
  @TempDir private Path home;

  @Test
  void theMatrixTellsWhatWorkedBefore() {
    String before;
    try (Town town = Town.withSandbox(home, 300)) {
      assertThat(seen(town, "keyword-search")).isEqualTo("null");
      assertThat(town.get("/products?q=new&limit=2").path("items")).hasSize(2);
      before = seen(town, "keyword-search");
    }
    try (Town again = Town.withSandbox(home, 300)) {
      assertThat(before).endsWith("Z");
      assertThat(seen(again, "keyword-search")).isEqualTo(before);
      assertThat(seen(again, "rankings")).isEqualTo("null");
    }
  }

  private static String seen(Town town, String capability) {
    return town.get("/providers/sandbox")
        .at("/marketplaces/1688/" + capability + "/seenLive")
        .asText();
  }
}
