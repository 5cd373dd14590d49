package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The clock is passed, never asked. */
final class ClockTest {
  /** Where the one clock of a process is taken from the system. */
  private static final List<String> WINDS_THE_CLOCK =
      List.of(
          // The main of the terminal; the web's leaves it to bootstrap.
          "cli.Supercargo",
          // Stands in for the main of the terminal while a class archive is recorded.
          "cli.Rehearsal",
          // For one provider embedded by itself, there is no main of ours.
          "ports.provider.Surroundings");

  private static final Set<String> CLOCKS =
      Set.of(InstantSource.class.getName(), Clock.class.getName());

  @Test
  void nobodyAsksWhatTimeItIs() {
    Wall.stands(house -> unasked(house, asksForTheTime()), "application.AsksTheTime");
  }

  @Test
  void nobodyAsksWhatTimeItIsByReference() {
    Wall.stands(house -> unasked(house, asksForTheTime()), "application.RefersToTheTime");
  }

  @Test
  void nobodyTakesTheSystemsClock() {
    Wall.stands(
        house -> unasked(house, describe("take the system's clock", ClockTest::takesTheClock)),
        "application.TakesTheClock");
  }

  @ParameterizedTest
  @FieldSource("WINDS_THE_CLOCK")
  void exceptionIsStillNeeded(String place) {
    assertThat(House.OURS.classes().get(House.OURS.base() + "." + place).getAccessesFromSelf())
        .anyMatch(ClockTest::takesTheClock);
  }

  private static ArchRule unasked(House house, DescribedPredicate<JavaAccess<?>> question) {
    return noClasses().that(not(startTheProcess(house))).should().accessTargetWhere(question);
  }

  private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
    return describe(
        "ask what time it is",
        access ->
            isNow(access)
                || is(access, System.class, "currentTimeMillis")
                || (is(access, Date.class, "<init>") && takesNothing(access)));
  }

  /** {@code now()} of any type of {@code java.time}, but not {@code clock.now()}. */
  private static boolean isNow(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().startsWith("java.time")
        && !CLOCKS.contains(access.getTargetOwner().getName())
        && access.getName().equals("now");
  }

  private static boolean takesTheClock(JavaAccess<?> access) {
    return CLOCKS.contains(access.getTargetOwner().getName())
        && access.getName().startsWith("system");
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String name) {
    return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(name);
  }

  private static boolean takesNothing(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }

  private static DescribedPredicate<JavaClass> startTheProcess(House house) {
    return describe(
        "start the process",
        type ->
            house.inhabits(type, "bootstrap")
                || house.inhabits(type, "lab")
                || WINDS_THE_CLOCK.stream()
                    .anyMatch(place -> type.getName().equals(house.base() + "." + place)));
  }
}
