package io.supercargo.lab.scaffold;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The two lines that make a module part of the house, each behind the last of its kind. */
final class Poms {
  private static final Pattern MODULE = Pattern.compile(" *<module>adapters-[a-z0-9]+</module>\n");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          " *<dependency>\n *<groupId>io\\.supercargo</groupId>\n"
              + " *<artifactId>adapters-[a-z0-9]+</artifactId>\n"
              + " *<version>\\$\\{project\\.version}</version>\n *</dependency>\n");

  private Poms() {}

  static Path addModule(Path pom, String module) throws IOException {
    return addLikeTheLast(MODULE, pom, module);
  }

  static Path addDependency(Path pom, String module) throws IOException {
    return addLikeTheLast(DEPENDENCY, pom, module);
  }

  private static Path addLikeTheLast(Pattern kind, Path pom, String module) throws IOException {
    String text = Files.readString(pom);
    MatchResult last =
        kind.matcher(text)
            .results()
            .reduce((a, b) -> b)
            .orElseThrow(() -> new Unable(pom + " names no adapter"));
    String added = last.group().replaceFirst("adapters-[a-z0-9]+", module);
    Files.writeString(pom, text.substring(0, last.end()) + added + text.substring(last.end()));
    return pom;
  }
}
