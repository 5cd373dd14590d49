package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Module;
import io.micrometer.core.instrument.MeterRegistry;
import io.supercargo.application.product.ListFilters;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.ports.provider.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompositionTest {
  private static final String FAKE =
      "providers: { a: { type: fake, access-key: k, access-secret: hush } }";

  @TempDir private Path folder;

  @Test
  void theHouseIsComposedAndClosed() {
    Injector injector = compose(FAKE);
    try (Shutdown shutdown = injector.getInstance(Shutdown.class)) {
      assertThat(shutdown).isNotNull();
      injector.getInstance(ListFilters.class).list(Selection.ROUTED, Audience.ENGLISH);
      assertThat(
              injector
                  .getInstance(MeterRegistry.class)
                  .get("supercargo.provider.calls")
                  .tags("provider", "a", "capability", "filters", "outcome", "ok")
                  .timer()
                  .count())
          .isEqualTo(1);
      assertThat(injector.getInstance(Gateways.class).all()).isNotEmpty();
    }
    compose(FAKE).getInstance(Shutdown.class).close();
  }

  @Test
  void everythingIsBuiltBeforehand() {
    Injector injector = compose(FAKE);
    try (Shutdown shutdown = injector.getInstance(Shutdown.class)) {
      assertThat(shutdown).isNotNull();
      injector
          .getBindings()
          .keySet()
          .forEach(key -> assertThat(injector.getInstance((Key<?>) key)).isNotNull());
    }
  }

  @Test
  void problemsOfProvidersComeOutAsTheyAre() {
    assertThatThrownBy(() -> compose("providers: { a: { type: fake, acess-key: k } }"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            """
            providers.a.access-key: missing (expected: a text)
            providers.a.access-secret: missing (expected: a text)
            providers.a.acess-key: unknown key (did you mean access-key?) [supercargo.yaml:1]""");
  }

  @Test
  void whatWasOpenedBeforeAFailureIsClosed() {
    List<String> closed = new ArrayList<>();
    SupercargoModule house = house(FAKE);
    house.shutdown().closing((AutoCloseable) () -> closed.add("store"));
    Module failing = binder -> binder.addError("too late");
    assertThatThrownBy(() -> Composition.of(house, failing)).hasMessageContaining("too late");
    assertThat(closed).containsExactly("store");
  }

  private Injector compose(String yaml) {
    return Composition.of(house(yaml), new GatewaysModule());
  }

  private SupercargoModule house(String yaml) {
    Sources sources = Written.in(folder, yaml).sources();
    return new SupercargoModule(Configuration.read(sources), sources.home());
  }
}
