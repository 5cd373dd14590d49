package io.supercargo.cli;

import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which server answers: the one that is named, else the one that runs on this home, else our own.
 */
final class Reach {
  private static final String API_KEY = "SUPERCARGO_API_KEY";

  private final Shell shell;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = {
        "The server to ask, instead of the one that runs on this home.",
        "An API key, where it wants one, is taken from " + API_KEY + ";",
        "the server that runs on this home wants none of its own user."
      })
  private @Nullable String server;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration to use when no server runs.")
  private @Nullable Path config;

  Reach(Shell shell) {
    this.shell = shell;
  }

  /** A way to it; where none runs, one is started for this command alone. */
  Line open() {
    return existing().orElseGet(() -> OwnServer.start(shell, sources(), this::running));
  }

  /** A way to it for long; what is started for it is there for other commands too. */
  Line openToStay() {
    return existing().orElseGet(() -> OwnServer.stay(shell, sources(), this::running));
  }

  private Optional<Line> existing() {
    return server == null ? shell.line().or(this::running) : Optional.of(to(url(server), given()));
  }

  /** The file that was handed over, although a server may run that has another. */
  Optional<Sources> handed() {
    return Optional.ofNullable(config).map(file -> sources());
  }

  private Sources sources() {
    return shell.sources(Optional.ofNullable(config));
  }

  private Optional<Line> running() {
    Optional<String> key = given().or(() -> shell.home().serverKey().map(Secret::reveal));
    return shell.home().server().map(url -> to(url, key)).filter(Line::answers);
  }

  private Optional<String> given() {
    return Optional.ofNullable(shell.environment().get(API_KEY));
  }

  private static Line to(URI url, Optional<String> key) {
    return new Line(new RestClient(url, key), () -> {});
  }

  private static URI url(String text) {
    try {
      URI url = URI.create(text.replaceAll("/+$", ""));
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
        return url;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, with the same words
    }
    throw new InvalidValue("--server", text, "an http or https address");
  }
}
