package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.provider.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SmallThingsTest {
  @TempDir private Path folder;

  @Test
  void theHomeIsNamedByTheEnvironment() {
    assertThat(Home.of(Map.of("SUPERCARGO_HOME", folder.toString())).folder()).isEqualTo(folder);
    assertThat(Home.of(Map.of()).folder())
        .isEqualTo(Path.of(System.getProperty("user.home"), ".supercargo"));
  }

  @Test
  void aRunningServerIsFoundThroughTheHome() {
    Home home = new Home(folder.resolve("new"));
    assertThat(home.server()).isEmpty();
    URI url = URI.create("http://localhost:8080");
    Secret key = new Secret("sc_own_00ff");
    Runnable farewell = home.serverAt(url, key);
    assertThat(home.server()).contains(url);
    assertThat(home.serverKey()).contains(key);
    farewell.run();
    assertThat(home.server()).isEmpty();
    assertThat(home.serverKey()).isEmpty();
  }

  @Test
  void thePublicAddressIsTheConfiguredOneOrWhereTheServerListens() {
    PublicUrl url = new PublicUrl(server("127.0.0.1", Optional.empty()));
    assertThat(url.get()).hasToString("http://localhost:0");
    url.listeningOn(49152);
    assertThat(url.get()).hasToString("http://localhost:49152");
    URI outside = URI.create("https://buy.example.org");
    PublicUrl configured = new PublicUrl(server("0.0.0.0", Optional.of(outside)));
    assertThat(configured.get()).isEqualTo(outside);
    assertThat(configured.local()).hasToString("http://localhost:0");
    assertThat(new PublicUrl(server("fd00::1", Optional.empty())).get())
        .hasToString("http://[fd00::1]:0");
  }

  @Test
  void whatWasOpenedLastIsClosedFirstEvenAfterAFailure() {
    List<String> closed = new ArrayList<>();
    Shutdown shutdown = new Shutdown();
    shutdown.closing((AutoCloseable) () -> closed.add("store"));
    shutdown.closing(
        (AutoCloseable)
            () -> {
              throw new IllegalArgumentException("stuck");
            });
    shutdown.closing((AutoCloseable) () -> closed.add("server"));
    assertThatThrownBy(shutdown::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("something did not close")
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
    assertThat(closed).containsExactly("server", "store");
    shutdown.close();
  }

  private static ServerSettings server(String host, Optional<URI> publicUrl) {
    return new ServerSettings(0, host, publicUrl, List.of(), Map.of(), List.of());
  }
}
