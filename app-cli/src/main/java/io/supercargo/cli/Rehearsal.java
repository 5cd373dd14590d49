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
    commands("http://127.0.0.1:" + server.getAddress().getPort());
    server.stop(0);
  }

  private static void commands(String server) {
    run("--help");
    run("search", "--help");
    run("serch");
    for (String form : new String[] {"table", "json", "yaml", "csv"}) {
      run("search", "帆布包", "--filter", "shipIn24Hours", "--server", server, "-o", form);
    }
    run("show", "1688:1", "--server", server);
    run("providers", "--server", server);
    run("logs", "--server", server);
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(nowhere, nowhere, 100, new Terminal.Reader(true, true), true);
    Shell shell =
        new Shell(terminal, Map.of(), InputStream.nullInputStream(), InstantSource.system());
    Supercargo.run(shell, args);
  }
}
