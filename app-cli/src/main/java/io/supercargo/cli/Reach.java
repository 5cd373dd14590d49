package io.supercargo.cli;

import io.supercargo.bootstrap.Sources;
import io.supercargo.cli.rest.RestClient;
import io.supercargo.domain.InvalidValue;
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
        "An API key, where it wants one, is taken from " + API_KEY + "."
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
    return server == null ? shell.line().or(this::running) : Optional.of(to(url(server)));
  }

  private Sources sources() {
    return shell.sources(Optional.ofNullable(config));
  }

  private Optional<Line> running() {
    return shell.home().server().map(this::to).filter(Line::answers);
  }

  private Line to(URI url) {
    Optional<String> key = Optional.ofNullable(shell.environment().get(API_KEY));
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
