package io.supercargo.http.cassette;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WrongJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of recorded exchanges, a file each, in the order of their names. Immutable.
 *
 * @param exchanges by the name of their file
 */
public record Cassette(Path folder, Map<String, Exchange> exchanges) {
  private static final String WANTED = "a folder with exchanges that `supercargo record` wrote";

  /**
   * Reads a folder.
   *
   * @throws InvalidValue naming what cannot be read
   */
  public static Cassette in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InvalidValue("folder", folder + " is none", WANTED);
    }
    Map<String, Exchange> exchanges = new TreeMap<>();
    for (Path file : files(folder)) {
      exchanges.put(file.getFileName().toString(), exchange(file));
    }
    if (exchanges.isEmpty()) {
      throw new InvalidValue("folder", folder + " is empty", WANTED);
    }
    return new Cassette(folder, exchanges);
  }

  /** What a provider of this name can answer: what it recorded itself, else all there is. */
  public Map<String, Exchange> of(String provider) {
    boolean own = exchanges.values().stream().anyMatch(it -> it.provider().equals(provider));
    return exchanges.entrySet().stream()
        .filter(it -> !own || it.getValue().provider().equals(provider))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    } catch (IOException unreadable) {
      throw new InvalidValue("folder", folder + " cannot be read", WANTED);
    }
  }

  private static Exchange exchange(Path file) {
    try {
      return ExchangeFile.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JsonProcessingException broken) {
      throw new InvalidValue("folder", file + ": " + WrongJson.words(broken), WANTED);
    } catch (IOException unreadable) {
      throw new InvalidValue("folder", file + " cannot be read", WANTED);
    } catch (InvalidValue wrong) {
      throw new InvalidValue("folder", file + ": " + wrong.getMessage(), WANTED);
    }
  }
}
