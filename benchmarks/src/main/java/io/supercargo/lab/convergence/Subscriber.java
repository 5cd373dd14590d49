package io.supercargo.lab.convergence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.supercargo.lab.trade.Api;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wants to be told of every event of a house, and remembers which ones it was told of. */
final class Subscriber implements AutoCloseable {
  private final HttpServer server;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  Subscriber() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.start();
  }

  void subscribe(Api api, URI house) throws IOException {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    Api.Answer answer =
        api.post(house, "/webhooks", Api.json("{\"url\":\"" + url + "\"}"), Optional.empty());
    if (answer.status() != 201) {
      throw new IOException("no webhook: " + answer.body());
    }
  }

  /** How many of these events it has not heard of. */
  int missed(Set<String> events) {
    return (int) events.stream().filter(event -> !told.contains(event)).count();
  }

  int told() {
    return told.size();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] unused = exchange.getRequestBody().readAllBytes();
    told.add(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
