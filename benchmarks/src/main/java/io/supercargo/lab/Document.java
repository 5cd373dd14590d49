package io.supercargo.lab;

import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import io.supercargo.lab.process.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document with tables between marks, {@code <!-- lab:name -->} to {@code <!-- /lab:name -->}.
 */
final class Document {
  private final Path file;

  Document(Path file) {
    this.file = file;
  }

  /** Where this repository keeps what was measured. */
  static Document ofFigures() {
    return new Document(Repository.root().resolve("docs/benchmarks.md"));
  }

  /** Puts the tables of an experiment where they belong. */
  void put(String experiment, Findings findings) {
    String tables =
        findings.tables().stream()
            .map(Rows::markdown)
            .map(lines -> String.join("\n", lines))
            .collect(Collectors.joining("\n\n"));
    put(experiment, tables);
  }

  /** Puts a text between the marks of a name. */
  void put(String name, String text) {
    try {
      Files.writeString(file, replaced(Files.readString(file), name, text));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private String replaced(String document, String name, String text) {
    List<String> marks = List.of("<!-- lab:" + name + " -->", "<!-- /lab:" + name + " -->");
    int begin = document.indexOf(marks.get(0));
    int end = document.indexOf(marks.get(1));
    if (begin < 0 || end < begin) {
      throw new Unable(file + " has no place for " + name + " (expected: " + marks + ")");
    }
    return document.substring(0, begin + marks.get(0).length())
        + "\n\n"
        + text
        + "\n\n"
        + document.substring(end);
  }
}
