package io.supercargo.lab.process;

import io.supercargo.lab.Unable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sources that this lab was built from: the launcher, the build, the documents. */
public final class Repository {
  private Repository() {}

  /**
   * Its folder.
   *
   * @throws Unable when the lab was taken out of it
   */
  public static Path root() {
    return Stream.iterate(here(), folder -> folder != null, Repository::above)
        .filter(folder -> Files.isExecutable(folder.resolve("supercargo")))
        .findFirst()
        .orElseThrow(() -> new Unable("the lab is not in its repository any more: " + here()));
  }

  private static @Nullable Path above(Path folder) {
    return folder.getParent();
  }

  private static Path here() {
    try {
      return Path.of(Repository.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException strange) {
      throw new IllegalStateException(strange);
    }
  }
}
