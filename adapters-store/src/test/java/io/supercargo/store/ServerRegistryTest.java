package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRegistryTest {
  private static final URI URL = URI.create("http://127.0.0.1:8080");
  private static final Secret KEY = new Secret("sc_own_00ff");

  @TempDir Path folder;
  private Path home;
  private ServerRegistry registry;

  @BeforeEach
  void nameTheHome() {
    home = folder.resolve("home");
    registry = new ServerRegistry(home);
  }

  @Test
  void aHomeThatIsAFileHasNoServer() throws IOException {
    Files.writeString(home, "no folder");

    assertThat(registry.find()).isEmpty();
  }

  @Test
  void findsTheServerUntilItsEntryIsClosed() {
    assertThat(registry.find()).isEmpty();

    try (var entry = registry.register(URL, KEY)) {
      assertThat(entry).isNotNull();
      assertThat(registry.find()).hasValue(URL);
      assertThat(registry.key()).hasValue(KEY);
    }

    assertThat(registry.find()).isEmpty();
    assertThat(registry.key()).isEmpty();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void onlyTheOwnerMayReadTheEntry() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));

    registry.register(URL, KEY);

    assertThat(permissions(home)).isEqualTo("rwx------");
    assertThat(permissions(home.resolve("server.json"))).isEqualTo("rw-------");
  }

  @Test
  void aServerThatDiedIsNotFound() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();

    write("{ \"url\": \"http://127.0.0.1:8080\", \"pid\": " + dead.pid() + " }");

    assertThat(registry.find()).isEmpty();
  }

  @Test
  void anotherProcessWithItsNumberIsNotTheServer() throws IOException {
    long pid = ProcessHandle.current().pid();

    write(
        "{ \"url\": \"http://127.0.0.1:8080\", \"pid\": %d, \"started\": \"2020-01-01T00:00:00Z\" }"
            .formatted(pid));

    assertThat(registry.find()).isEmpty();
  }

  @Test
  void whatIsNoEntryIsNoServer() throws IOException {
    for (String text : new String[] {"", "{", "{ \"url\": \"::\", \"pid\": 1 }"}) {
      write(text);

      assertThat(registry.find()).isEmpty();
    }
  }

  @Test
  void theEntryOfALaterServerStays() {
    URI later = URI.create("http://127.0.0.1:8081");
    var first = registry.register(URL, KEY);
    registry.register(later, KEY);

    first.close();

    assertThat(registry.find()).hasValue(later);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve("server.json"), text);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
