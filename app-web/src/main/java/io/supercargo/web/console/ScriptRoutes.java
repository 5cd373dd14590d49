package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.web.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Serves what others wrote for browsers out of its jars, whatever their versions. */
final class ScriptRoutes implements Routes {
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, Part> PARTS =
      Map.of(
          "htmx.js", new Part("htmx.org", "dist/htmx.min.js"),
          "chart.js", new Part("chart.js", "dist/chart.umd.min.js"));

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  /** A file in a jar of browser code. */
  private record Part(String jar, String path) {
    byte[] bytes() {
      try (InputStream file =
          open("META-INF/resources/webjars/%s/%s/%s".formatted(jar, version(), path))) {
        return file.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    private String version() {
      Properties about = new Properties();
      try (InputStream file =
          open("META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(jar))) {
        about.load(file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      return about.getProperty("version", "");
    }
  }

  @Override
  public void register(RoutesConfig routes) {
    PARTS.forEach(
        (name, part) ->
            routes.get("/assets/vendor/" + name, context -> serve(context, name, part)));
  }

  private void serve(Context context, String name, Part part) {
    context
        .header(Header.CACHE_CONTROL, "public, max-age=86400")
        .contentType(SCRIPT)
        .result(read.computeIfAbsent(name, any -> part.bytes()));
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(
        ScriptRoutes.class.getClassLoader().getResourceAsStream(path), path);
  }
}
