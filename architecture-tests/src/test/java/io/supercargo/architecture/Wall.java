package io.supercargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** Holds a wall against both houses: it must stand in ours and stop its intruder in the other. */
final class Wall {
  private Wall() {}

  /**
   * @param intruder the class of the crooked house that breaks the rule, below its base package
   */
  static void stands(Function<House, ArchRule> wall, String intruder) {
    ArchRule crooked = wall.apply(House.CROOKED).allowEmptyShould(true);
    assertThat(crooked.evaluate(House.CROOKED.classes()).getFailureReport().getDetails())
        .as("the wall stops its intruder")
        .anySatisfy(line -> assertThat(line).contains(House.CROOKED.base() + "." + intruder));
    wall.apply(House.OURS).check(House.OURS.classes());
  }

  /** The same for what is found by looking, one line per offence. */
  static void findsOnly(Function<House, List<String>> search, String offence) {
    assertThat(search.apply(House.CROOKED)).contains(offence);
    assertThat(search.apply(House.OURS)).isEmpty();
  }
}
