package io.supercargo.web;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.CallLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** A server over some providers, asked over real HTTP. Every answer must keep the contract. */
public final class Served implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final WebServer server;

  private Served(WebServer server) {
    this.server = server;
    server.start("127.0.0.1", 0);
  }

  public static Served over(Provider... providers) {
    return over(Map.of(), CallLog.NONE, providers);
  }

  /**
   * @param environment the configuration, key by key
   */
  public static Served over(Map<String, String> environment, CallLog log, Provider... providers) {
    return new Served(House.server(environment, log, providers));
  }

  /** At the time of a clock of the test's. */
  public static Served at(
      InstantSource clock, Map<String, String> environment, Provider... providers) {
    return new Served(House.server(environment, CallLog.NONE, clock, providers));
  }

  public URI url(String path) {
    return URI.create(server.url() + path);
  }

  public Told get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public Told post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  public Told post(String path, String type, byte[] body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public Told send(HttpRequest.Builder request) {
    HttpRequest built = request.build();
    Told told = told(built);
    ContractCheck.check(built.method().toLowerCase(Locale.ROOT), built.uri().getRawPath(), told);
    return told;
  }

  /** Where a supplier fails as none does at such a question, which no contract foresees. */
  public Told unforeseen(String path) {
    return told(request(path).GET().build());
  }

  private static Told told(HttpRequest request) {
    try {
      return new Told(CLIENT.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
