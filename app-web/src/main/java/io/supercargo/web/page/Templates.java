package io.supercargo.web.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.supercargo.web.http.Resource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Fills templates in; whatever is put in is escaped for HTML. Thread-safe. */
public final class Templates {
  private Templates() {}

  /** Made when the first page is asked for. */
  private static final class Once {
    private static final PebbleEngine ENGINE =
        new PebbleEngine.Builder().loader(loader()).strictVariables(true).build();

    private static ClasspathLoader loader() {
      ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
      loader.setPrefix(Resource.ROOT + "templates");
      loader.setSuffix(".peb");
      return loader;
    }
  }

  /**
   * Fills a template in.
   *
   * @param name of a file in {@code templates}, without its ending
   * @return UTF-8
   */
  public static byte[] fill(String name, Map<String, Object> values) {
    StringWriter page = new StringWriter();
    try {
      Once.ENGINE.getTemplate(name).evaluate(page, values, Locale.ROOT);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
