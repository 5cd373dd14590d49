package io.supercargo.http.dialect.taobao;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Chinese administrative codes (GB/T 2260) and their names, from the table {@code regions.tsv}. */
final class Regions {
  static final Regions OF_CHINA = read();

  private static final String RESOURCE = "regions.tsv";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  private Regions() {}

  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** The code of a province by its name. */
  Optional<String> province(String name) {
    return Optional.ofNullable(codes.get("/" + name));
  }

  /** The code of what lies in a province or in a city, by its name. */
  Optional<String> within(String code, String name) {
    return Optional.ofNullable(codes.get(code + "/" + name));
  }

  private static Regions read() {
    Regions regions = new Regions();
    try (InputStream in = Regions.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(regions::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return regions;
  }

  private void add(String line) {
    String code = line.substring(0, 6);
    String name = line.substring(7);
    names.put(code, name);
    codes.put(above(code) + "/" + name, code);
  }

  private static String above(String code) {
    if (code.endsWith("0000")) {
      return "";
    }
    return code.endsWith("00") ? code.substring(0, 2) + "0000" : code.substring(0, 4) + "00";
  }
}
