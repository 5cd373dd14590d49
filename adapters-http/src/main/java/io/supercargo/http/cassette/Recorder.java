package io.supercargo.http.cassette;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds exchanges to a folder. Several may write into the same one. Thread-safe. */
public final class Recorder {
  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

  private final Path folder;

  public Recorder(Path folder) {
    this.folder = folder;
  }

  /** Never fails the call: its answer counts for more than that it is written down. */
  public synchronized void add(Exchange exchange) {
    try {
      Files.createDirectories(folder);
      write(exchange);
    } catch (IOException refused) {
      LOG.warn("an exchange cannot be recorded in {}: {}", folder, refused.toString());
    }
  }

  private void write(Exchange exchange) throws IOException {
    String text = ExchangeFile.write(exchange);
    String operation = exchange.question().operation().replaceAll("[^A-Za-z0-9_-]", "_");
    for (int number = next(); ; number++) {
      if (create(folder.resolve("%04d-%s.json".formatted(number, operation)), text)) {
        return;
      }
    }
  }

  /** Numbers count for a whole folder, whoever writes into it. */
  private int next() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("[0-9]{4,9}-.*\\.json"))
              .mapToInt(name -> Integer.parseInt(name.substring(0, name.indexOf('-'))))
              .max()
              .orElse(0)
          + 1;
    }
  }

  private static boolean create(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException another) {
      return false;
    }
  }
}
