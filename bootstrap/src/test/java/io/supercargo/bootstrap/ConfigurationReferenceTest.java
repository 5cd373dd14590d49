package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The reference of the configuration is written by what reads the configuration: to write it anew,
 * {@code ./mvnw test -Dtest=ConfigurationReferenceTest -Dreference=write -pl bootstrap -am
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ConfigurationReferenceTest {
  private static final Path PAGE = Path.of("..", "docs", "configuration.md");
  private static final ConfigurationReference REFERENCE = ConfigurationReference.gathered();

  @Test
  void everyKeyHasAMeaningAndEveryMeaningAKey() {
    assertThat(REFERENCE.withoutMeaning()).isEmpty();
    assertThat(REFERENCE.withoutKey()).isEmpty();
  }

  @Test
  void thePageTellsEveryKey() throws IOException {
    String written = REFERENCE.page();
    if ("write".equals(System.getProperty("reference"))) {
      Files.writeString(PAGE, written);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(written);
    assertThat(written)
        .contains("| `server.port` | 0 to 65535 | `8080` |", "| `store.encryption-keys` |");
  }
}
