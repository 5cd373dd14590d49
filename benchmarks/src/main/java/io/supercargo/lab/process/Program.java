package io.supercargo.lab.process;

import io.supercargo.lab.Unable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of others that may be installed. */
public final class Program {
  private Program() {}

  /** Where a program is; system administrators' folders are looked into as well. */
  public static Optional<Path> find(String name) {
    return Stream.concat(
            Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":")),
            Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Where a program is that cannot be done without.
   *
   * @throws Unable with how it is installed
   */
  public static Path require(String name) {
    return find(name)
        .orElseThrow(() -> new Unable(name + " is missing; on Debian: apt-get install " + name));
  }
}
