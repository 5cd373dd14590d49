package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
  @Test
  void whoHasNoneIsToldHowToInstallIt(@TempDir Path empty) {
    assertThatThrownBy(() -> Chromium.find(Map.of("PATH", empty.toString(), "CHROMIUM", "")))
        .hasMessage(
            "there is no Chromium on this machine, and the console is tested in one: install it,"
                + " e.g. `apt-get install chromium fonts-noto-cjk`, or say in CHROMIUM where it"
                + " is");
  }

  @Test
  void theOneThatIsNamedComesFirst(@TempDir Path folder) throws Exception {
    Path usual = program(folder, "chromium");
    Path other = program(folder, "my-own");

    Map<String, String> both = Map.of("PATH", folder.toString(), "CHROMIUM", other.toString());
    assertThat(Chromium.find(both)).isEqualTo(other);
    assertThat(Chromium.find(Map.of("PATH", folder.toString()))).isEqualTo(usual);
  }

  private static Path program(Path folder, String name) throws Exception {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
