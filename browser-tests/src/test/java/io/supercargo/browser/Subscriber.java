package io.supercargo.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Somebody's shop that is told of events. */
final class Subscriber implements AutoCloseable {
  private final HttpServer server;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  private Subscriber(HttpServer server) {
    this.server = server;
  }

  static Subscriber open() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Subscriber subscriber = new Subscriber(HttpServer.create(here, 0));
    subscriber.server.createContext("/", subscriber::hear);
    subscriber.server.start();
    return subscriber;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
  }

  /** The id of the next message. */
  String next() throws InterruptedException {
    return Objects.requireNonNull(told.poll(15, TimeUnit.SECONDS), "nothing was told in 15 s");
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      told.add(exchange.getRequestHeaders().getFirst("webhook-id"));
      exchange.sendResponseHeaders(204, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
