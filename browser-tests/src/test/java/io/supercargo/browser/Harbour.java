package io.supercargo.browser;

import com.microsoft.playwright.Browser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A browser and two servers, up once for all tests of this module: a fresh one with the sandbox
 * alone, and one that trades with it over a supplier's wire.
 */
final class Harbour implements AutoCloseable {
  private final Path home;
  private final Chromium chromium;
  private final Town fresh;
  private final Town trading;

  private Harbour(Path home) {
    this.home = home;
    this.chromium = Chromium.start();
    this.fresh = Town.fresh(home.resolve("fresh"));
    this.trading = Town.trading(home.resolve("trading"), fresh);
  }

  static Harbour open() {
    try {
      return new Harbour(Files.createTempDirectory("supercargo-browser"));
    } catch (IOException noRoom) {
      throw new IllegalStateException(noRoom);
    }
  }

  /** A visitor of the fresh server, at a desk, reading English. */
  Visit fresh() {
    return fresh(options -> options);
  }

  Visit fresh(UnaryOperator<Browser.NewContextOptions> how) {
    return Visit.to(fresh.url(), chromium.browser(), how);
  }

  /** A visitor of the server with two providers. */
  Visit trading(UnaryOperator<Browser.NewContextOptions> how) {
    return Visit.to(trading.url(), chromium.browser(), how);
  }

  Visit trading() {
    return trading(options -> options);
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    trading.close();
    fresh.close();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(Harbour::remove);
    }
  }

  private static void remove(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }
}
