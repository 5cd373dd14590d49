package io.supercargo.web.swap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.web.Form;
import io.supercargo.web.Main;
import io.supercargo.web.Serving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole house as users start it, asked over HTTP. */
final class Town implements AutoCloseable {
  static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Serving serving;
  private final URI url;

  private Town(Path home, Map<String, String> environment) {
    Map<String, String> all = new LinkedHashMap<>(environment);
    all.put("SUPERCARGO_HOME", home.toString());
    all.put("SUPERCARGO_SERVER_PORT", "0");
    Configuration configuration = Configuration.read(Sources.of(all).workingFolder(home));
    serving = Main.open(configuration, Home.of(all), Surroundings.Progress.SILENT);
    url = serving.announce();
  }

  /** With the sandbox that stands in where no provider is configured. */
  static Town withSandbox(Path home, int offers) {
    return new Town(home, Map.of("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "" + offers));
  }

  /** With one provider, {@code loop}: the Xport gateway of another house. */
  static Town before(Town other, String edition, Path home) {
    String loop =
        """
        { type: xportcn, edition: %s, base-url: %s/gateways/xportcn,
          access-key: sandbox, access-secret: sandbox-secret, user-id: "1" }
        """;
    return configured("providers:\n  loop: " + loop.formatted(edition, other.url), home);
  }

  /** With a configuration as users write it. */
  static Town configured(String yaml, Path home) {
    try {
      Files.createDirectories(home);
      Files.writeString(home.resolve("supercargo.yaml"), yaml);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return new Town(home, Map.of());
  }

  URI url(String path) {
    return URI.create(url + path);
  }

  JsonNode get(String path) {
    return json(HttpRequest.newBuilder(url("/api/v1" + path)));
  }

  JsonNode post(String path, JsonNode body) {
    return json(
        HttpRequest.newBuilder(url("/api/v1" + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  JsonNode post(String path, Form form) {
    return json(
        HttpRequest.newBuilder(url("/api/v1" + path))
            .header("Content-Type", form.type())
            .POST(BodyPublishers.ofByteArray(form.body())));
  }

  static JsonNode json(HttpRequest.Builder request) {
    try {
      return JSON.readTree(bytes(request));
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  static byte[] bytes(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    serving.close();
  }
}
