package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Surroundings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpeningTest {
  private static final Map<String, Object> GOOD =
      Map.of("type", "fake", "access-key", "k", "access-secret", "s");

  @TempDir private Path folder;
  private final ProviderOpening providers = new ProviderOpening(List.of(new FakeType()));

  @Test
  void providersAreOpenedInTheirOrderUnderTheirNames() {
    open(new ProviderSection("b", GOOD), new ProviderSection("a", GOOD));
    assertThat(providers.problems()).isEmpty();
    assertThat(providers.opened()).map(Provider::toString).containsExactly("b (fake)", "a (fake)");
  }

  @Test
  void theProblemsOfAllAreGathered() {
    open(
        new ProviderSection("a", Map.of("type", "fake", "access-key", "k")),
        new ProviderSection("b", Map.of("type", "feke")),
        new ProviderSection("c", Map.of()),
        new ProviderSection("d", GOOD));
    assertThat(providers.problems())
        .containsExactly(
            new Problem("providers.a.access-secret", "missing (expected: a text)"),
            new Problem("providers.b.type", "feke (expected: one of fake)"),
            new Problem("providers.c.type", "missing (expected: one of fake)"));
    assertThat(providers.opened()).hasSize(1);
  }

  @Test
  void aGatewayThatIsNotThereAndUnknownKeysAreProblems() {
    Configuration configuration =
        Written.in(folder, "gateways: { fake: { strikt: true }, faek: {} }").read();
    GatewayOpening gateways = new GatewayOpening(List.of(new FakeGatewayType()));
    gateways.open(configuration, OpeningTest::nobody, InstantSource.system());
    assertThat(gateways.problems())
        .containsExactly(
            new Problem("gateways.faek", "unknown gateway (expected: one of fake)"),
            new Problem("gateways.fake.strikt", "unknown key (did you mean strict?)"));
  }

  private void open(ProviderSection... sections) {
    providers.open(List.of(sections), Surroundings::bare);
  }

  private static Provider nobody(String gateway, GatewayClient client) {
    throw new AssertionError(gateway + client.key());
  }
}
