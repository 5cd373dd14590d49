package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.web.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Serves htmx out of its jar, whatever its version. */
final class ScriptRoutes implements Routes {
  private static final class Once {
    private static final byte[] HTMX =
        read("META-INF/resources/webjars/htmx.org/" + version() + "/dist/htmx.min.js");

    private static String version() {
      Properties jar = new Properties();
      try (InputStream file = open("META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
        jar.load(file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return jar.getProperty("version", "");
    }
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/assets/vendor/htmx.js", this::htmx);
  }

  private void htmx(Context context) {
    context
        .header(Header.CACHE_CONTROL, "public, max-age=86400")
        .contentType("text/javascript; charset=utf-8")
        .result(Once.HTMX);
  }

  private static byte[] read(String path) {
    try (InputStream file = open(path)) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(
        ScriptRoutes.class.getClassLoader().getResourceAsStream(path), path);
  }
}
