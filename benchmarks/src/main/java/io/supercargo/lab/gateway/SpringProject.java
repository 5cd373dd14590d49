package io.supercargo.lab.gateway;

import io.supercargo.lab.Unable;
import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The sources of a Spring Cloud Gateway, built once into this module's build folder. Maven fetches
 * Spring then; no other build needs it.
 */
final class SpringProject {
  private static final Duration LONGEST_BUILD = Duration.ofMinutes(15);
  private static final Map<String, String> SOURCES =
      Map.of(
          "pom.xml", "spring-pom.xml",
          "src/main/java/peer/Peer.java", "spring-main.txt",
          "src/main/resources/application.yml", "spring-application.yml");

  private final Path root = Repository.root();
  private final Path folder = root.resolve("benchmarks/target/spring-cloud-gateway");

  /** Builds it unless that was done before. */
  String classPath() {
    if (!isBuilt()) {
      SOURCES.forEach(this::write);
      build();
    }
    return folder.resolve("target/peer.jar") + ":" + folder.resolve("target/lib/*");
  }

  private boolean isBuilt() {
    return Files.exists(folder.resolve("target/peer.jar"))
        && SOURCES.entrySet().stream()
            .allMatch(file -> written(file.getKey()).equals(Template.read(file.getValue())));
  }

  private String written(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException notYet) {
      return "";
    }
  }

  private void write(String file, String template) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.resolve("..").normalize());
      Files.writeString(path, Template.read(template));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void build() {
    List<String> command =
        List.of(
            root.resolve("mvnw").toString(),
            "--quiet",
            "--batch-mode",
            "--file",
            folder.resolve("pom.xml").toString(),
            "clean",
            "package");
    try (Child maven = Child.start(command, Map.of(), folder.resolve("build.log"))) {
      if (!maven.endsWithin(LONGEST_BUILD)) {
        throw new Unable("Spring Cloud Gateway cannot be built:\n" + maven.said());
      }
    }
    if (!Files.exists(folder.resolve("target/peer.jar"))) {
      throw new Unable("Spring Cloud Gateway cannot be built; see " + folder.resolve("build.log"));
    }
  }
}
