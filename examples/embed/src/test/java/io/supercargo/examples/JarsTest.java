package io.supercargo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody who embeds one adapter gets along with it; runs when the jars are made. */
final class JarsTest {
  private static final long MOST = 8_000_000;

  private final List<Path> jars = jars();

  @Test
  void weighNoMoreThanEightMegabytes() {
    assertThat(jars).hasSizeGreaterThan(10);
    assertThat(jars.stream().mapToLong(JarsTest::size).sum())
        .as(jars.stream().map(JarsTest::line).collect(Collectors.joining()))
        .isLessThanOrEqualTo(MOST);
  }

  @Test
  void holdNoContainerAndNoWebServer() {
    assertThat(jars)
        .extracting(jar -> jar.getFileName().toString())
        .anyMatch(name -> name.startsWith("adapters-xportcn"))
        .noneMatch(name -> name.matches("(guice|guava|javalin|jetty|caffeine).*"));
  }

  private static List<Path> jars() {
    try (Stream<Path> files = Files.list(Path.of("target/lib"))) {
      return files.toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static long size(Path jar) {
    try {
      return Files.size(jar);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String line(Path jar) {
    return "%n%9d %s".formatted(size(jar), jar.getFileName());
  }
}
