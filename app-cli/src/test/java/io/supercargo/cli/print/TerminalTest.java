package io.supercargo.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalTest {
  @Test
  void coloursAreNotShownToThoseWhoWantNoneNorToFiles() {
    assertThat(red(Map.of(), "out,err")).isEqualTo("\u001b[31mx\u001b[0m");
    assertThat(red(Map.of("NO_COLOR", "1"), "out,err")).isEqualTo("x");
    assertThat(red(Map.of("NO_COLOR", ""), "out,err")).isNotEqualTo("x");
    assertThat(red(Map.of("TERM", "dumb"), "out,err")).isEqualTo("x");
    assertThat(red(Map.of(), "err")).isEqualTo("x");
  }

  private static String red(Map<String, String> environment, String screens) {
    return Terminal.ofProcess(environment, screens).styled(Style.RED, "x");
  }
}
