package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreConfigTest {
  private static final Path HOME = Path.of("/home/buyer/.supercargo");

  @Test
  void anEmptySectionIsTheFileBelowTheHome() {
    StoreConfig config = read(Map.of());

    assertThat(config).isEqualTo(StoreConfig.in(HOME));
    assertThat(config.url()).isEqualTo("jdbc:h2:file:/home/buyer/.supercargo/data/supercargo");
  }

  @Test
  void everyKeyIsRead() {
    StoreConfig config =
        read(Map.of("url", "jdbc:h2:file:/srv/store", "user", "sc", "password", "hush"));

    assertThat(config)
        .isEqualTo(
            new StoreConfig(
                "jdbc:h2:file:/srv/store", "sc", new Secret("hush"), KeyPlace.in(HOME)));
  }

  @Test
  void keysAreReadAndWhatIsNoneIsRefused() {
    SealKey key = SealKey.fresh();

    assertThat(read(Map.of("encryption-keys", key.text())).keys().given())
        .containsExactly(new Secret(key.text()));
    assertThatThrownBy(() -> read(Map.of("encryption-keys", "hush")))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "store.encryption-keys: one is no key (expected: 32 bytes in Base64, e.g. from openssl"
                + " rand -base64 32)");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    Map<String, Object> section = Map.of("url", "jdbc:oracle:x?password=hush", "pasword", "hush");

    assertThatThrownBy(() -> read(section))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            """
            store.url: jdbc:oracle:x (expected: an address in jdbc:h2: or jdbc:postgresql:)
            store.url: holds a password (expected: it stands in password)
            store.pasword: unknown key (did you mean password?)\
            """);
  }

  @Test
  void noPasswordIsShown() {
    StoreConfig config =
        new StoreConfig("jdbc:h2:file:/srv/store;PASSWORD=hush", "sc", new Secret("hush"));

    assertThat(config)
        .hasToString("StoreConfig[url=jdbc:h2:file:/srv/store, user=sc, password=********]");
  }

  @Test
  void ourOptionsYieldToTheUsers() {
    assertThat(H2.address("jdbc:h2:file:/srv/store;trace_level_file=2"))
        .isEqualTo(
            "jdbc:h2:steady:/srv/store;trace_level_file=2;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                + ";QUERY_CACHE_SIZE=200");
  }

  private static StoreConfig read(Map<String, Object> section) {
    Settings settings = Settings.of("store", section);
    StoreConfig config = StoreConfig.from(settings, HOME);
    settings.throwProblems();
    return config;
  }
}
