package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what is published: all of it, and nothing that is not there. */
final class BomTest {
  private static final Set<String> OURS_ALONE =
      Set.of("bom", "examples/embed", "benchmarks", "architecture-tests", "browser-tests");
  private static final Pattern VERSION = Pattern.compile("<version>([^$<]+)</version>");

  private final String root = Tree.OURS.text("pom.xml");
  private final String bom = Tree.OURS.text("bom/pom.xml");

  @Test
  void namesModulesThatExist() {
    assertThat(listed()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(modules());
  }

  /** A provider's adapter is listed when it is published, which is not when it is begun. */
  @Test
  void namesEveryModuleOfTheHouse() {
    List<String> house =
        modules().stream()
            .filter(module -> !OURS_ALONE.contains(module))
            .filter(module -> !House.OURS.providers().contains(module.replace("adapters-", "")))
            .toList();
    assertThat(listed()).containsAll(house);
  }

  @Test
  void hasTheVersionOfTheHouseAndNoParentWhoseVersionsItWouldHandOn() {
    assertThat(first(VERSION, bom)).isEqualTo(first(VERSION, root));
    assertThat(bom).doesNotContain("<parent>");
  }

  private List<String> listed() {
    String managed = bom.substring(bom.indexOf("<dependencyManagement>"));
    return all(Pattern.compile("<artifactId>([^<]+)</artifactId>"), managed);
  }

  private List<String> modules() {
    return all(Pattern.compile("<module>([^<]+)</module>"), root);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String first(Pattern pattern, String text) {
    return all(pattern, text).get(0);
  }
}
