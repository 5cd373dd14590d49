package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How long our files are. The limits are generous: a target is for people, not for a machine. */
final class FileShapeTest {
  private static final int LONGEST = 300;
  private static final int SHORTER_THAN_THE_CROOKED_ONE = 5;

  @Test
  void noMainFileIsLong() {
    assertThat(longerThan(LONGEST, Tree.OURS)).isEmpty();
    assertThat(longerThan(SHORTER_THAN_THE_CROOKED_ONE, Tree.CROOKED))
        .containsExactly("web/src/main/java/Partial.java");
  }

  @Test
  void mostMainFilesAreShort() {
    List<Long> lengths =
        mainFiles(Tree.OURS).stream().map(file -> length(Tree.OURS, file)).sorted().toList();
    assertThat(lengths).hasSizeGreaterThan(100);
    assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(75);
    assertThat(lengths.get(lengths.size() * 9 / 10)).as("p90").isLessThanOrEqualTo(180);
  }

  private static List<String> longerThan(int limit, Tree tree) {
    return mainFiles(tree).stream().filter(file -> length(tree, file) > limit).toList();
  }

  private static List<String> mainFiles(Tree tree) {
    return tree.files().stream().filter(file -> file.matches(".*src/main/java/.*\\.java")).toList();
  }

  private static long length(Tree tree, String file) {
    return tree.text(file).lines().count();
  }
}
