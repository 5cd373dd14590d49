package io.supercargo.cli;

import com.sun.net.httpserver.HttpServer;
import io.supercargo.cli.print.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/**
 * Does once what commands usually do, while the JVM takes notes: what it then writes into an
 * archive lets later starts skip the loading of classes. The launcher calls it after a build.
 */
final class Rehearsal {
  private static final String HITS =
      """
      {"items":[{"id":"1688:1","provider":"sandbox","title":"帆布包","translatedTitle":"Canvas bag",\
      "price":{"amount":"3.50","currency":"CNY"},"monthlySales":7,"repurchaseRate":0.1284,\
      "filters":["shipIn24Hours"],"shop":{"id":"1","name":"箱包厂"}}],"nextCursor":"a","total":2,\
      "providers":[{"name":"sandbox","status":"ok","millis":1}]}""";

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    byte[] answer = HITS.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    againstAServer("http://127.0.0.1:" + server.getAddress().getPort());
    server.stop(0);
    if (args.length > 0) {
      withoutAServer(args[0]);
    }
  }

  private static void againstAServer(String server) {
    run(Map.of(), "--help");
    run(Map.of(), "search", "--help");
    run(Map.of(), "serch");
    for (String form : new String[] {"table", "json", "yaml", "csv"}) {
      run(Map.of(), "search", "帆布包", "--sort", "price:asc", "--server", server, "-o", form);
    }
    for (String verb : new String[] {"providers", "categories", "filters", "logs"}) {
      run(Map.of(), verb, "--server", server);
    }
    run(Map.of(), "show", "1688:1", "--server", server);
  }

  /** With a small market in a home of its own. */
  private static void withoutAServer(String home) {
    Map<String, String> small =
        Map.of(
            "SUPERCARGO_HOME", home,
            "SUPERCARGO_PROVIDERS_SANDBOX_TYPE", "sandbox",
            "SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "100");
    run(small, "search", "canvas bag", "--sort", "price:asc", "--filter", "shipIn24Hours");
    run(small, "doctor");
  }

  private static void run(Map<String, String> environment, String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(nowhere, nowhere, 100, new Terminal.Reader(true, true), true);
    InputStream nothing = InputStream.nullInputStream();
    Supercargo.run(new Shell(terminal, environment, nothing, InstantSource.system()), args);
  }
}
