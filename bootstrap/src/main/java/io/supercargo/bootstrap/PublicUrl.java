package io.supercargo.bootstrap;

import java.net.URI;
import java.util.function.Supplier;

/** Where this server is reached; a port that the system chooses is known only after the start. */
public final class PublicUrl implements Supplier<URI> {
  private final ServerSettings server;
  private volatile int port;

  public PublicUrl(ServerSettings server) {
    this.server = server;
    this.port = server.port();
  }

  /** Said by the server when it has started. */
  public void listeningOn(int actual) {
    port = actual;
  }

  /** The configured address, else the address that the server listens on. */
  @Override
  public URI get() {
    return server.publicUrl().orElseGet(this::local);
  }

  /** Whether configuration names an address that is not this machine's own. */
  public boolean isElsewhere() {
    return server.publicUrl().filter(url -> !ServerSettings.isLoopback(url.getHost())).isPresent();
  }

  /** Where the server is reached on this machine, whatever the configuration says of outside. */
  public URI local() {
    String host = server.host();
    boolean anywhere = host.equals("0.0.0.0") || host.equals("::") || host.equals("127.0.0.1");
    String name = anywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port);
  }
}
