package io.supercargo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.supercargo.testkit.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example does what it says, and is as short as it says. */
final class EmbedTest {
  private static final int LINES = 20;
  private static final String START = "public final class Embed {";

  @Test
  void printsWhatTheSupplierHas() throws IOException {
    HttpServer supplier =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] answer = Fixtures.bytes("xportcn/ka-keywords-query.response.json");
    supplier.createContext(
        "/alibaba/ka/product/keywords/query",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    supplier.start();
    try {
      assertThat(said("http://127.0.0.1:" + supplier.getAddress().getPort(), "key", "1", "clip"))
          .startsWith("1688:731218795448  3.09 CNY  20A Brass Tip Lcr Kaierwen Test Clip")
          .hasLineCount(2);
    } finally {
      supplier.stop(0);
    }
  }

  @Test
  void isTwentyLinesBesidePackageAndImports() throws IOException {
    assertThat(code()).hasSizeLessThanOrEqualTo(LINES);
  }

  @Test
  void readmeShowsThatVeryFile() throws IOException {
    assertThat(Files.readString(Path.of("../../README.md")))
        .contains("```java\n" + String.join("\n", code()) + "\n```\n");
  }

  private static List<String> code() throws IOException {
    return Files.readAllLines(Path.of("src/main/java/io/supercargo/examples/Embed.java")).stream()
        .dropWhile(line -> !line.equals(START))
        .toList();
  }

  private static String said(String... args) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Embed.main(args);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
