package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Habits that a compiler does not ask for. */
final class StyleTest {
  @Test
  void everyPackageIsNullMarked() {
    Wall.findsOnly(
        StyleTest::unmarkedPackages, House.CROOKED.base() + ".application is not @NullMarked");
  }

  @Test
  void caseIsChangedInANamedLocale() {
    Wall.stands(
        house ->
            noClasses()
                .should()
                .accessTargetWhere(describe("ask the locale", StyleTest::asksLocale))
                .because("a Turkish machine writes TITLE as tıtle"),
        "application.AsksTheLocale");
  }

  @Test
  void logsGoThroughOneDoor() {
    Wall.stands(
        house -> noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."),
        "application.LogsTheOldWay");
  }

  @Test
  void onlyTheTerminalTalksToTheTerminal() {
    Wall.stands(
        house ->
            noClasses()
                .that(not(talkToPeople(house)))
                .should()
                .accessTargetWhere(describe("print", StyleTest::prints)),
        "application.TalksToTheTerminal");
  }

  @Test
  void classIsFinalOrMadeToBeExtended() {
    Wall.stands(
        house ->
            classes()
                .that(describe("could be final", StyleTest::couldBeFinal))
                .should()
                .haveModifier(FINAL),
        "application.Extendable");
  }

  /** What is generated beside a mapper is not ours; an abstract class is made to be extended. */
  private static boolean couldBeFinal(JavaClass type) {
    return !type.isInterface()
        && !type.isEnum()
        && !type.isAnonymousClass()
        && !type.getModifiers().contains(ABSTRACT)
        && !type.getSimpleName().endsWith("Impl")
        && !type.reflect().isSealed()
        && !type.getEnclosingClass().map(JavaClass::isEnum).orElse(false);
  }

  private static List<String> unmarkedPackages(House house) {
    return house.tree().getSubpackagesInTree().stream()
        .filter(place -> place.getClasses().stream().anyMatch(StyleTest::isCode))
        .filter(place -> !isMarked(place))
        .map(place -> place.getName() + " is not @NullMarked")
        .toList();
  }

  private static boolean isCode(JavaClass type) {
    return !type.getSimpleName().equals("package-info");
  }

  private static boolean isMarked(JavaPackage place) {
    return place
        .tryGetPackageInfo()
        .filter(description -> description.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }

  private static boolean asksLocale(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(String.class)
        && Set.of("toLowerCase", "toUpperCase").contains(access.getName())
        && access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }

  private static boolean prints(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.isEquivalentTo(System.class)
        ? Set.of("out", "err").contains(access.getName())
        : owner.isAssignableTo(Throwable.class) && access.getName().equals("printStackTrace");
  }

  /** The terminal, the lab, and the web's main, which says once that it is ready or why not. */
  private static DescribedPredicate<JavaClass> talkToPeople(House house) {
    return describe(
        "talk to people",
        type ->
            house.inhabits(type, "cli")
                || house.inhabits(type, "lab")
                || type.getName().equals(house.base() + ".web.Main"));
  }
}
