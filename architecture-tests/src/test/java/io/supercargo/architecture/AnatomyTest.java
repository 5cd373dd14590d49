package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveSimpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every provider adapter is a language, spoken both ways. */
final class AnatomyTest {
  @Test
  void everyAdapterHasAllItsParts() {
    Wall.findsOnly(Anatomy::missingParts, "lopsided has no gateway");
    Wall.findsOnly(Anatomy::missingParts, "lopsided has no *Config");
  }

  @Test
  void clientNeverSeesGateway() {
    Wall.stands(blind("client", "gateway"), "leaky.client.PeeksAtTheGateway");
  }

  @Test
  void gatewayNeverSeesClient() {
    Wall.stands(blind("gateway", "client"), "leaky.gateway.PeeksAtTheClient");
  }

  @Test
  void wireSeesNoClient() {
    Wall.stands(blind("wire", "client"), "leaky.wire.WirePeek");
  }

  @Test
  void wireSeesNoGateway() {
    Wall.stands(blind("wire", "gateway"), "leaky.wire.WirePeek");
  }

  @Test
  void wireRecordsNeverLeaveTheirModule() {
    Wall.stands(
        each(
            (house, provider) ->
                noClasses()
                    .that()
                    .resideOutsideOfPackages(house.room(provider), house.room("lab"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(house.room(provider + ".wire"))),
        "bootstrap.SmugglesWire");
  }

  @Test
  void wireRecordsLiveInTheWire() {
    Wall.stands(
        house ->
            classes()
                .that()
                .resideInAnyPackage(house.allProviders())
                .and()
                .haveSimpleNameStartingWith("Wire")
                .should(resideInAnyPackage(house.inProviders("wire"))),
        "leaky.client.WireStray");
  }

  @Test
  void retrofitInterfacesArePrivateToTheClientAndEndInApi() {
    Wall.stands(
        house ->
            classes()
                .that(areRetrofitInterfaces())
                .should(resideInAnyPackage(house.inProviders("client")))
                .andShould(bePackagePrivate())
                .andShould(haveSimpleNameEndingWith("Api")),
        "leaky.client.Telephone");
  }

  @Test
  void capabilitiesArePrivateToTheClientAndNamedAfterTheirPort() {
    Wall.findsOnly(
        Anatomy::misplacedCapabilities,
        House.CROOKED.base()
            + ".leaky.gateway.CatalogOfLeaky is no package-private <Provider><Port> in client");
  }

  private static Function<House, ArchRule> blind(String who, String whom) {
    return each(
        (house, provider) ->
            noClasses()
                .that()
                .resideInAPackage(house.room(provider + "." + who))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.room(provider + "." + whom)));
  }

  private static Function<House, ArchRule> each(BiFunction<House, String, ArchRule> wall) {
    return house ->
        CompositeArchRule.of(
            house.providers().stream()
                .map(provider -> wall.apply(house, provider).allowEmptyShould(house.isCrooked()))
                .toList());
  }

  private static DescribedPredicate<JavaClass> areRetrofitInterfaces() {
    return describe(
        "are Retrofit interfaces",
        type ->
            type.isInterface()
                && type.getMethods().stream()
                    .flatMap(method -> method.getAnnotations().stream())
                    .map(JavaAnnotation::getRawType)
                    .anyMatch(kind -> kind.getPackageName().equals("retrofit2.http")));
  }
}
