package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a module hands on to those who use it. */
final class PomTest {
  private static final Pattern POM = Pattern.compile("([^/]+|examples/[^/]+)/pom\\.xml");
  private static final Pattern DEPENDENCY =
      Pattern.compile("(?s)<dependency>(?:(?!</dependency>).)*</dependency>");
  private static final Set<String> MAY_CARRY_TESTKIT = Set.of("benchmarks/pom.xml", "bom/pom.xml");

  @Test
  void nobodyButTheWallsSeesTheLab() {
    assertThat(carriers(Tree.OURS, "benchmarks", true)).containsOnly("architecture-tests/pom.xml");
    assertThat(carriers(Tree.OURS, "benchmarks", false)).isEmpty();
    assertThat(carriers(Tree.CROOKED, "benchmarks", false)).containsExactly("web/pom.xml");
  }

  @Test
  void testkitIsForTests() {
    assertThat(carriers(Tree.OURS, "testkit", false)).isSubsetOf(MAY_CARRY_TESTKIT);
    assertThat(carriers(Tree.CROOKED, "testkit", false)).containsExactly("web/pom.xml");
  }

  @Test
  void onlyBootstrapNamesTheProviderAdapters() {
    for (String provider : House.OURS.providers()) {
      assertThat(carriers(Tree.OURS, "adapters-" + provider, false))
          .contains("bootstrap/pom.xml")
          .allMatch(pom -> pom.matches("(bootstrap|bom|examples/.*|benchmarks)/pom.xml"));
    }
    assertThat(carriers(Tree.CROOKED, "adapters-leaky", false)).containsExactly("web/pom.xml");
  }

  /** The poms that depend on one of our modules. */
  private static List<String> carriers(Tree tree, String module, boolean evenInTests) {
    return tree.files().stream()
        .filter(file -> POM.matcher(file).matches())
        .filter(
            file ->
                dependencies(tree.text(file))
                    .filter(one -> one.contains("<artifactId>" + module + "</artifactId>"))
                    .anyMatch(one -> evenInTests || !one.contains("<scope>test</scope>")))
        .toList();
  }

  private static Stream<String> dependencies(String pom) {
    return DEPENDENCY.matcher(pom).results().map(MatchResult::group);
  }
}
