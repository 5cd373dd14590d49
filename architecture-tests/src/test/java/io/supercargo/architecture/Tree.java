package io.supercargo.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a working copy, as text. */
record Tree(Path root) {
  static final Tree OURS = new Tree(top(Path.of("").toAbsolutePath()));

  /** A working copy in which every wall that is a search is broken once. */
  static final Tree CROOKED =
      new Tree(OURS.root.resolve("architecture-tests/src/test/resources/crooked"));

  private static final Set<String> NOT_SOURCES = Set.of("target", ".git", ".idea", "node_modules");

  private static Path top(Path folder) {
    return Files.exists(folder.resolve("mvnw")) ? folder : top(folder.getParent());
  }

  /** Every file, with {@code /} between its folders. */
  List<String> files() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(Tree::isSource)
          .map(Tree::spelled)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSource(Path path) {
    for (Path part : path) {
      if (NOT_SOURCES.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private static String spelled(Path path) {
    return Stream.iterate(0, i -> i < path.getNameCount(), i -> i + 1)
        .map(i -> path.getName(i).toString())
        .collect(joining("/"));
  }

  /** Bytes that are no text come out as something that names nobody. */
  String text(String file) {
    try {
      return new String(Files.readAllBytes(root.resolve(file)), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
