package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a library ends. */
final class TechnologyTest {
  @Test
  void guiceIsForModulesBootstrapAndTheMains() {
    Wall.stands(
        house -> fenced(wiring(house), "com.google.inject.."), "application.BindsWithGuice");
  }

  @Test
  void injectionIsForTheWebAndBootstrap() {
    Wall.stands(
        house ->
            fenced(inside(house.room("web"), house.room("bootstrap")), "jakarta.inject..")
                .because("everything below can be put together with `new`"),
        "application.AsksForInjection");
  }

  @Test
  void retrofitAndOkHttpAreForClients() {
    Wall.stands(
        house ->
            fenced(
                inside(house.inProviders("client")).or(inside(house.room("http"))),
                "retrofit2..",
                "okhttp3..",
                "okio.."),
        "application.CallsOverHttp");
  }

  @Test
  void javalinIsForTheWebAndGateways() {
    Wall.stands(
        house ->
            fenced(
                inside(house.inProviders("gateway"))
                    .or(inside(house.room("web"), house.room("http.gateway"))),
                "io.javalin..",
                "jakarta.servlet.."),
        "application.AnswersOverHttp");
  }

  @Test
  void jettyIsForTheWebAndItsCarrier() {
    Wall.stands(
        house ->
            fenced(
                inside(house.room("web"), house.room("lab"))
                    .or(inside(house.room("http")).and(simpleNameStartingWith("Jetty"))),
                "org.eclipse.jetty.."),
        "application.ServesWithJetty");
  }

  @Test
  void sqlIsForTheStore() {
    Wall.stands(
        house ->
            fenced(
                inside(house.room("store")),
                "java.sql..",
                "javax.sql..",
                "org.h2..",
                "org.postgresql..",
                "org.jdbi..",
                "org.flywaydb..",
                "com.zaxxer.hikari.."),
        "application.AsksTheDatabase");
  }

  @Test
  void picocliIsForTheTerminalAndTheLab() {
    Wall.stands(
        house ->
            fenced(
                inside(house.room("cli"), house.room("lab")),
                "picocli..",
                "org.jline..",
                "me.tongfei.progressbar.."),
        "application.ReadsArguments");
  }

  @Test
  void theProtocolOfAssistantsIsForTheirPartOfTheTerminal() {
    Wall.stands(
        house ->
            fenced(
                inside(house.room("cli.assistant")), "io.modelcontextprotocol..", "reactor.core.."),
        "application.SpeaksToAssistants");
  }

  @Test
  void jsonIsNotForTheCore() {
    Wall.stands(
        house ->
            fenced(
                not(inside(house.room("domain"), house.room("ports"), house.room("application"))),
                "com.fasterxml.jackson..",
                "org.yaml.."),
        "application.ReadsJson");
  }

  @Test
  void luceneIsForTheSandbox() {
    Wall.stands(
        house -> fenced(inside(house.room("sandbox")), "org.apache.lucene.."),
        "application.IndexesWords");
  }

  @Test
  void templatesAreForTheWeb() {
    Wall.stands(
        house -> fenced(inside(house.room("web")), "io.pebbletemplates.."),
        "application.RendersPages");
  }

  @Test
  void generatedMappersAreForWires() {
    Wall.stands(
        house -> fenced(inside(house.inProviders("wire")), "org.mapstruct.."),
        "application.MapsByAnnotation");
  }

  private static ArchRule fenced(DescribedPredicate<JavaClass> home, String... technology) {
    return noClasses()
        .that(not(home))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(technology);
  }

  private static DescribedPredicate<JavaClass> inside(String... packages) {
    return resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaClass> wiring(House house) {
    return describe(
        "*Module, bootstrap and the mains",
        type ->
            house.inhabits(type, "bootstrap")
                || Stream.of(".web.Main", ".cli.Supercargo")
                    .anyMatch(main -> type.getName().equals(house.base() + main))
                || outermost(type).getSimpleName().endsWith("Module"));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(TechnologyTest::outermost).orElse(type);
  }
}
