package io.supercargo.testkit.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A supplier that says what it was told to say, whatever it is asked, and writes down what it was
 * asked. On loopback. Thread-safe.
 */
public final class LyingServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> byPath = new ConcurrentHashMap<>();
  private final Queue<Answer> script = new ConcurrentLinkedQueue<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private volatile Answer otherwise;

  private LyingServer(Answer otherwise) {
    this.otherwise = otherwise;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  /** A server that says the same each time. */
  public static LyingServer saying(Answer answer) {
    return new LyingServer(answer);
  }

  /**
   * A request as it came.
   *
   * @param path without the query
   * @param query as it was written, empty where there is none
   * @param headers by their names as the JDK writes them, e.g. {@code Nonce-str}
   */
  public record Request(
      String method, String path, String query, Map<String, List<String>> headers, String body) {
    public Request {
      headers = Map.copyOf(headers);
    }

    /** The first value of a header, empty where there is none; case does not matter. */
    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse("");
    }
  }

  /** From now on the server says this, where nothing else was told. */
  public LyingServer always(Answer answer) {
    otherwise = answer;
    return this;
  }

  /** The server says this whenever a path is asked for. */
  public LyingServer on(String path, Answer answer) {
    byPath.put(path, answer);
    return this;
  }

  /** The server says these first, one each, whatever the path. */
  public LyingServer next(Answer... answers) {
    script.addAll(List.of(answers));
    return this;
  }

  /** Where clients find the server, without a slash at its end. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What it was asked so far, in order. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The last request; fails where there was none. */
  public Request lastRequest() {
    List<Request> all = requests();
    if (all.isEmpty()) {
      throw new AssertionError("nobody asked " + url());
    }
    return all.get(all.size() - 1);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI asked = exchange.getRequestURI();
      byte[] body = exchange.getRequestBody().readAllBytes();
      requests.add(
          new Request(
              exchange.getRequestMethod(),
              asked.getRawPath(),
              asked.getRawQuery() == null ? "" : asked.getRawQuery(),
              exchange.getRequestHeaders(),
              new String(body, StandardCharsets.UTF_8)));
      say(exchange, answer(asked.getPath()));
    }
  }

  private Answer answer(String path) {
    Answer scripted = script.poll();
    return scripted == null ? byPath.getOrDefault(path, otherwise) : scripted;
  }

  private static void say(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.bytes();
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
