package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XportConfigTest {
  @Test
  void whatNoHeaderCanCarryIsRefusedBeforeItIsSent() {
    Settings settings =
        Settings.of(
            "p", Map.of("access-key", "ключ", "access-secret", "тайна", "user-id", "1\r\nx: 2"));
    XportConfig.read(settings);
    assertThat(settings.problems())
        .map(Object::toString)
        .containsExactly(
            "p.access-key: found other characters (expected: those of ASCII, without spaces)",
            "p.user-id: found other characters (expected: those of ASCII, without spaces)");
  }
}
