package io.supercargo.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a configuration comes from, the weightiest last: the file, the environment, the command
 * line.
 *
 * @param config the file that the command line names; one that is named must exist
 * @param given keys and values of the command line, e.g. {@code server.port}
 */
public record Sources(
    Home home,
    Path workingFolder,
    Map<String, String> environment,
    Optional<Path> config,
    Map<String, String> given) {
  static final String FILE = "supercargo.yaml";

  public static Sources of(Map<String, String> environment) {
    return new Sources(
        Home.of(environment),
        Path.of("").toAbsolutePath(),
        Map.copyOf(environment),
        Optional.empty(),
        Map.of());
  }

  public Sources config(Path file) {
    return new Sources(home, workingFolder, environment, Optional.of(file), given);
  }

  public Sources workingFolder(Path folder) {
    return new Sources(home, folder, environment, config, given);
  }

  public Sources give(String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(given);
    more.put(key, value);
    return new Sources(home, workingFolder, environment, config, more);
  }

  /** The first that there is; a file that is named counts whether it is there or not. */
  Optional<Path> file() {
    return config
        .or(
            () ->
                Optional.of(environment.getOrDefault("SUPERCARGO_CONFIG", ""))
                    .filter(name -> !name.isBlank())
                    .map(workingFolder::resolve))
        .or(() -> Optional.of(workingFolder.resolve(FILE)).filter(Files::isRegularFile))
        .or(() -> Optional.of(home.file(FILE)).filter(Files::isRegularFile));
  }
}
