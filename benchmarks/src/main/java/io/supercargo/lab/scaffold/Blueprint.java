package io.supercargo.lab.scaffold;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a provider module is made of: templates of a provider Acme, renamed. */
final class Blueprint {
  private static final String FILES = "files.txt";
  private static final Pattern IMPORTS = Pattern.compile("(?m)(^import (?!static).*\\n)+");

  private final String name;

  Blueprint(String name) {
    this.name = name;
  }

  /**
   * Writes the module and its lines in the two poms.
   *
   * @return the files that were written
   * @throws Unable when there is such a module already
   */
  List<Path> build(Path root) throws IOException {
    Path module = root.resolve("adapters-" + name);
    if (Files.exists(module)) {
      throw new Unable(module + " is there already");
    }
    List<Path> written = new ArrayList<>();
    for (String template : text(FILES).lines().toList()) {
      Path file = module.resolve(renamed(template));
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, sorted(renamed(text(template + ".txt"))));
      written.add(file);
    }
    written.add(Poms.addModule(root.resolve("pom.xml"), "adapters-" + name));
    written.add(Poms.addDependency(root.resolve("bootstrap/pom.xml"), "adapters-" + name));
    return written;
  }

  private String renamed(String text) {
    String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return text.replace("Acme", title).replace("acme", name);
  }

  /** With imports in the order that the formatter wants, whatever the name is. */
  private static String sorted(String text) {
    return IMPORTS
        .matcher(text)
        .replaceAll(
            block ->
                Matcher.quoteReplacement(
                    block.group().lines().sorted().collect(Collectors.joining("\n", "", "\n"))));
  }

  private static String text(String template) throws IOException {
    try (InputStream in = Blueprint.class.getResourceAsStream(template)) {
      return new String(
          Objects.requireNonNull(in, template).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
