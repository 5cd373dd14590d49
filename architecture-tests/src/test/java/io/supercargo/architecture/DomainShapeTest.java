package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The domain is made of values. */
final class DomainShapeTest {
  private static final Set<String> INEXACT =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  @Test
  void domainIsRecordsEnumsAndSealedFamilies() {
    Wall.stands(
        house ->
            classes()
                .that()
                .resideInAPackage(house.room("domain"))
                .and(describe("are named", DomainShapeTest::isNamed))
                .should(ArchConditions.be(values())),
        "domain.Account");
  }

  @Test
  void domainNeverChanges() {
    Wall.stands(
        house ->
            fields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.room("domain"))
                .should()
                .beFinal(),
        "domain.Account");
  }

  @Test
  void domainMeasuresExactly() {
    Wall.stands(DomainShapeTest::noInexactField, "domain.Account");
  }

  @Test
  void domainIsToldExactly() {
    Wall.stands(
        house ->
            noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.room("domain"))
                .should()
                .haveRawParameterTypes(
                    describe(
                        "float or double",
                        types ->
                            types.stream().anyMatch(type -> INEXACT.contains(type.getName())))),
        "domain.Account");
  }

  @Test
  void domainAnswersExactly() {
    Wall.stands(
        house ->
            noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.room("domain"))
                .should()
                .haveRawReturnType(inexact()),
        "domain.Account");
  }

  private static ArchRule noInexactField(House house) {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(house.room("domain"))
        .should()
        .haveRawType(inexact());
  }

  private static DescribedPredicate<JavaClass> inexact() {
    return describe("float or double", type -> INEXACT.contains(type.getName()));
  }

  private static boolean isNamed(JavaClass type) {
    return !type.isAnonymousClass() && !type.getSimpleName().equals("package-info");
  }

  /** An exception is a value too: it is final and carries what it found. */
  private static DescribedPredicate<JavaClass> values() {
    return describe(
        "records, enums, sealed families, final exceptions or drawers of static rules",
        type ->
            type.isRecord()
                || type.isEnum()
                || type.reflect().isSealed()
                || (type.getModifiers().contains(FINAL)
                    && (type.isAssignableTo(Throwable.class) || holdsNothing(type))));
  }

  private static boolean holdsNothing(JavaClass type) {
    return type.getFields().stream().allMatch(field -> field.getModifiers().contains(STATIC));
  }
}
