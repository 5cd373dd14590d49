package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Secret;
import io.supercargo.store.ServerRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder in which one Supercargo keeps its things; it is made when something is put there. */
public record Home(Path folder) {
  /** {@code SUPERCARGO_HOME}, else {@code ~/.supercargo}. */
  public static Home of(Map<String, String> environment) {
    String named = environment.getOrDefault("SUPERCARGO_HOME", "");
    return new Home(
        named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".supercargo")
            : Path.of(named).toAbsolutePath());
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Where the server that runs on this home is reached; empty when none does. */
  public Optional<URI> server() {
    return new ServerRegistry(folder).find();
  }

  /** What the running server lets commands of its own user in with. */
  public Optional<Secret> serverKey() {
    return new ServerRegistry(folder).key();
  }

  /** Writes this process down as the home's server; what is returned takes that back. */
  public Runnable serverAt(URI url, Secret key) {
    ServerRegistry.Entry entry = new ServerRegistry(folder).register(url, key);
    return entry::close;
  }
}
