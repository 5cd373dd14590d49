package io.supercargo.lab.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Takes every event at once, and notes when each came first. */
final class Listener implements AutoCloseable {
  private static final int HANDS = 8;
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

  private final HttpServer server;
  private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
  private final Map<String, Long> heard = new ConcurrentHashMap<>();

  private Listener(HttpServer server) {
    this.server = server;
    server.setExecutor(hands);
    server.createContext("/", this::hear);
    server.start();
  }

  static Listener open() throws IOException {
    return new Listener(
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void hear(HttpExchange exchange) throws IOException {
    long now = System.nanoTime();
    byte[] unused = exchange.getRequestBody().readAllBytes();
    heard.putIfAbsent(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")), now);
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  /** When each event came, by its id, once so many have come. */
  Map<String, Long> all(int events) {
    long end = System.nanoTime() + LONGEST;
    while (heard.size() < events) {
      if (System.nanoTime() > end) {
        throw new Unable("only %d of %d events were told".formatted(heard.size(), events));
      }
      pause();
    }
    return Map.copyOf(heard);
  }

  void forget() {
    heard.clear();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }
}
