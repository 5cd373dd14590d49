package io.supercargo.web.console;

import io.supercargo.domain.search.Filter;
import io.supercargo.web.http.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What the console says, in one language. Read when first needed. */
record Words(Map<String, String> byKey) {
  private static final class English {
    private static final Words WORDS = new Words(read("en"));
  }

  private static final class Chinese {
    private static final Words WORDS = new Words(read("zh"));
  }

  static Words in(String language) {
    return language.equals("zh") ? Chinese.WORDS : English.WORDS;
  }

  /**
   * @throws IllegalArgumentException for a key that nobody wrote
   */
  String of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  String label(Filter filter) {
    return find("filter." + filter.code()).orElse(filter.label());
  }

  String group(Filter.Group group) {
    return find("group." + group.name()).orElse(group.label());
  }

  private static Map<String, String> read(String language) {
    Properties properties = new Properties();
    byte[] file = Resource.read("console/messages_" + language + ".properties").orElseThrow();
    try {
      properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return Collections.unmodifiableMap(words);
  }
}
