package io.supercargo.lab.process;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JVM on this machine.
 *
 * @param version as it names itself, e.g. {@code 25.0.3}
 */
public record Jdk(Path home, Runtime.Version version) {
  private static final int OLDEST = 17;
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/lib/jvm"),
          Path.of("/usr/java"),
          Path.of("/Library/Java/JavaVirtualMachines"));

  /** The JVM of a home folder; its {@code release} file tells the version. */
  public static Jdk at(Path home) {
    return found(home)
        .orElseThrow(() -> new Unable(home + " (expected: the home of a JVM, with bin/java)"));
  }

  /** The oldest feature version that is supported and the newest, of those that are here. */
  public static List<Jdk> oldestAndNewest() {
    List<Jdk> all =
        Stream.concat(Stream.of(at(Path.of(System.getProperty("java.home")))), installed())
            .filter(jdk -> jdk.version.feature() >= OLDEST)
            .sorted(Comparator.comparing(Jdk::version))
            .toList();
    Jdk oldest = all.get(0);
    Jdk newest = all.get(all.size() - 1);
    return oldest.version.feature() == newest.version.feature()
        ? List.of(newest)
        : List.of(oldest, newest);
  }

  public String java() {
    return home.resolve("bin/java").toString();
  }

  private static Stream<Jdk> installed() {
    return PLACES.stream().flatMap(Jdk::homes).flatMap(home -> found(home).stream());
  }

  private static Stream<Path> homes(Path place) {
    try (Stream<Path> folders = Files.list(place)) {
      return folders
          .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")))
          .toList()
          .stream();
    } catch (IOException notThere) {
      return Stream.empty();
    }
  }

  private static Optional<Jdk> found(Path home) {
    if (!Files.isExecutable(home.resolve("bin/java"))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("JAVA_VERSION=|\"", ""))
          .findFirst()
          .map(version -> new Jdk(home, Runtime.Version.parse(version)));
    } catch (IOException | IllegalArgumentException untold) {
      return Optional.empty();
    }
  }
}
