package io.supercargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. */
final class ModuleTableTest {
  /** A rule about an empty room passes silently, so this one comes first. */
  @ParameterizedTest
  @MethodSource("io.supercargo.architecture.Room#withWalls")
  void everyRoomIsInhabited(Room room) {
    assertThat(House.OURS.in(room.folder())).isNotEmpty();
    assertThat(House.CROOKED.in("attic")).isEmpty();
  }

  @Test
  void everyProviderAdapterIsFound() {
    assertThat(House.OURS.providers()).contains("daji", "taobao", "xportcn");
  }

  @ParameterizedTest
  @MethodSource("io.supercargo.architecture.Room#withWalls")
  void roomKnowsWhatTheTableAllows(Room room) {
    Wall.stands(
        house -> allowed(house, room.folder(), room.mayKnow, room.libraries),
        room.folder() + ".Trespasser");
  }

  @Test
  void providerAdapterKnowsNoOtherProvider() {
    Wall.stands(
        house ->
            CompositeArchRule.of(
                house.providers().stream()
                    .map(name -> allowed(house, name, Room.PROVIDER_ROOMS, Room.PROVIDER_LIBRARIES))
                    .toList()),
        "leaky.LeakyModule");
  }

  @Test
  void onlyServeAndTheServerInProcessKnowTheWeb() {
    Wall.stands(
        house ->
            noClasses()
                .that()
                .resideInAPackage(house.room("cli"))
                .and(not(simpleName("Serve").or(simpleName("OwnServer"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.room("web"))
                .because("a command is served by the use cases, `serve` starts the web"),
        "cli.Trespasser");
  }

  @Test
  void nobodyKnowsAnApp() {
    Wall.stands(
        house ->
            noClasses()
                .that()
                .resideOutsideOfPackages(house.room("web"), house.room("cli"), house.room("lab"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.room("web"), house.room("cli"), house.room("lab")),
        "store.Trespasser");
  }

  @Test
  void guestIsStillInvited() {
    assertThat(House.OURS.in("cli"))
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .anyMatch(known -> guestOf("cli", House.OURS).test(known.getTargetClass()));
  }

  private static ArchRule allowed(
      House house, String folder, Set<String> rooms, Set<String> libraries) {
    String[] packages =
        Stream.of(
                Stream.of(house.room(folder)), rooms.stream().map(house::room), libraries.stream())
            .flatMap(all -> all)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(house.room(folder))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages).or(guestOf(folder, house)))
        .as(folder + " knows only what the module table allows");
  }

  /** A store that cannot be opened says itself what its owner should do; the terminal shows it. */
  private static DescribedPredicate<JavaClass> guestOf(String folder, House house) {
    return describe(
        "a guest of " + folder,
        type ->
            folder.equals("cli")
                && List.of("StoreFailure", "StoreInUse").contains(type.getSimpleName())
                && type.getPackageName().equals(house.base() + ".store"));
  }
}
