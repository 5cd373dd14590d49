package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteGuardTest {
  private static final OperationTable TABLE = OperationTable.of(Supplier.class, "one");

  @ParameterizedTest
  @ValueSource(strings = {"https://buy.example.org", "http://127.example.org", "http://10.0.0.1"})
  void guessedWritesStayAtHome(String url) {
    assertThatThrownBy(() -> guard(url, Map.of()).check(TABLE.named("tell")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "operation: tell (expected: a write whose contract is known; this one is assumed, and"
                + " is sent once the provider's allow-assumed names it)");
    assertThatCode(() -> guard(url, Map.of()).check(TABLE.named("only")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"})
  void atHomeEverythingIsSent(String url) {
    assertThatCode(() -> guard(url, Map.of()).check(TABLE.named("tell")))
        .doesNotThrowAnyException();
  }

  @Test
  void configurationAllowsByName() {
    Map<String, Object> allowing = Map.of("allow-assumed", "tell");
    assertThatCode(() -> guard("http://x", allowing).check(TABLE.named("tell")))
        .doesNotThrowAnyException();
    Settings settings = Settings.of("p", Map.of("allow-assumed", "sell"));
    LineConfig.read(settings, URI.create("http://x"), TABLE);
    assertThat(settings.problems())
        .hasToString("[p.allow-assumed: sell (expected: the names of operations)]");
  }

  private static WriteGuard guard(String url, Map<String, Object> settings) {
    return new WriteGuard(LineConfig.read(Settings.of("p", settings), URI.create(url), TABLE));
  }
}
