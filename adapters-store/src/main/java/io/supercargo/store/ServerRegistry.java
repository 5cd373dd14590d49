package io.supercargo.store;

import io.supercargo.ports.provider.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a running server writes down its address, so that a command on the same home finds it: an
 * H2 file admits one process, and the server is that one.
 */
public final class ServerRegistry {
  private final Path home;

  public ServerRegistry(Path home) {
    this.home = home;
  }

  /** Writes this process down as the home's server until the entry is closed. */
  public Entry register(URI url, Secret key) {
    String text = RunningServer.thisProcess(url, key).toJson();
    try {
      OwnerOnly.folder(home);
      Path written = OwnerOnly.temporaryFile(home, "server");
      Files.writeString(written, text);
      Files.move(written, file(), StandardCopyOption.ATOMIC_MOVE);
      return new Entry(text);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** The address of the server that runs on this home; empty when none does any more. */
  public Optional<URI> find() {
    return running().map(RunningServer::url);
  }

  /** What it lets its own user in with. */
  public Optional<Secret> key() {
    return running().flatMap(RunningServer::key);
  }

  private Optional<RunningServer> running() {
    return text().flatMap(RunningServer::fromJson).filter(RunningServer::lives);
  }

  /** Where the home is no folder no server runs; what it is good for is told by who needs it. */
  private Optional<String> text() {
    if (!Files.exists(file())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file()));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private Path file() {
    return home.resolve("server.json");
  }

  /** A server's entry; closing it takes it out, unless another server has put its own there. */
  public final class Entry implements AutoCloseable {
    private final String text;

    private Entry(String text) {
      this.text = text;
    }

    @Override
    public void close() {
      try {
        if (text().filter(text::equals).isPresent()) {
          Files.deleteIfExists(file());
        }
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }
}
