package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A name says what the thing is in the trade's words. */
@Tag("slow")
final class NamingTest {
  private static final String NAMES_NOTHING =
      ".*(Impl|Manager|Helper|Utils?|Data|Info|Processor)|(Default|Base|Common)[A-Z].*|.*Common";

  @Test
  void nameSaysMoreThanThatThereIsSomething() {
    Wall.stands(
        house ->
            classes()
                .that(not(areGenerated()))
                .and(not(speakTheSuppliersWord(house)))
                .should()
                .haveNameNotMatching(".*[.$](" + NAMES_NOTHING + ")"),
        "application.OrderManager");
  }

  /** MapStruct writes {@code XImpl} beside a mapper X. */
  private static DescribedPredicate<JavaClass> areGenerated() {
    return describe(
        "are generated mappers",
        type ->
            type.getSimpleName().endsWith("Impl")
                && type.getAllRawInterfaces().stream()
                    .anyMatch(mapper -> mapper.isAnnotatedWith("org.mapstruct.Mapper")));
  }

  /** A wire record is named as the supplier names it, e.g. {@code WirePriceInfo}. */
  private static DescribedPredicate<JavaClass> speakTheSuppliersWord(House house) {
    return describe(
        "are wire records",
        type ->
            house.providers().stream().anyMatch(name -> house.inhabits(type, name + ".wire"))
                && type.getName().matches(".*\\.Wire[^.]*"));
  }
}
