package io.supercargo.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A system that is told of events, over real HTTP: answers as it is told to, and remembers. */
final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final List<Letter> letters = new ArrayList<>();

  /** What came. */
  record Letter(String id, String timestamp, String signature, String body) {}

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks");
  }

  /** The next answers, 204 after them. */
  synchronized void answers(int... codes) {
    answers.clear();
    for (int code : codes) {
      answers.add(code);
    }
  }

  synchronized List<Letter> letters() {
    return List.copyOf(letters);
  }

  synchronized List<String> ids() {
    return letters.stream().map(Letter::id).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    letters.add(
        new Letter(
            header(exchange, "webhook-id"),
            header(exchange, "webhook-timestamp"),
            header(exchange, "webhook-signature"),
            body));
    int code = answers.isEmpty() ? 204 : answers.remove();
    if (code == 429) {
      exchange.getResponseHeaders().add("Retry-After", "3600");
    }
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }
}
