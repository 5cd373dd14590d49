package io.supercargo.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a provider adapter is built, for what needs more than one class to be judged. */
final class Anatomy {
  private static final Set<String> FOLDERS = Set.of("wire", "client", "gateway");
  private static final Set<String> ENTRANCES = Set.of("Config", "Type", "Module");

  /** What a provider lives on, not what it can do. */
  private static final Set<String> NO_CAPABILITY = Set.of("PictureSource");

  private Anatomy() {}

  static List<String> missingParts(House house) {
    List<String> missing = new ArrayList<>();
    for (String provider : house.providers()) {
      FOLDERS.stream()
          .filter(folder -> house.in(provider + "." + folder).isEmpty())
          .forEach(folder -> missing.add(provider + " has no " + folder));
      ENTRANCES.stream()
          .filter(entrance -> rooted(house, provider, entrance).isEmpty())
          .forEach(entrance -> missing.add(provider + " has no *" + entrance));
    }
    return missing;
  }

  static List<String> misplacedCapabilities(House house) {
    return house.providers().stream()
        .flatMap(provider -> misplacedCapabilities(house, provider))
        .toList();
  }

  private static Stream<String> misplacedCapabilities(House house, String provider) {
    String prefix = prefix(house, provider);
    return house.in(provider).stream()
        .filter(type -> !type.isInterface() && capabilities(house, type).findAny().isPresent())
        .filter(type -> !isWellMade(house, type, provider, prefix))
        .map(type -> type.getName() + " is no package-private <Provider><Port> in client");
  }

  private static boolean isWellMade(House house, JavaClass type, String provider, String prefix) {
    return house.inhabits(type, provider + ".client")
        && !type.getModifiers().contains(PUBLIC)
        && type.getSimpleName().startsWith(prefix)
        && capabilities(house, type).anyMatch(port -> type.getSimpleName().endsWith(port));
  }

  private static Stream<String> capabilities(House house, JavaClass type) {
    return type.getAllRawInterfaces().stream()
        .filter(port -> house.inhabits(port, "ports"))
        .filter(port -> !house.inhabits(port, "ports.provider"))
        .filter(port -> !house.inhabits(port, "ports.store"))
        .map(JavaClass::getSimpleName)
        .filter(port -> !NO_CAPABILITY.contains(port));
  }

  /** {@code Xport} for a provider with an {@code XportType}. */
  private static String prefix(House house, String provider) {
    return rooted(house, provider, "Type")
        .map(type -> type.getSimpleName().replaceFirst("Type$", ""))
        .orElse("?");
  }

  private static Optional<JavaClass> rooted(House house, String provider, String suffix) {
    return house.in(provider).stream()
        .filter(type -> type.getPackageName().equals(house.base() + "." + provider))
        .filter(type -> type.getSimpleName().endsWith(suffix))
        .filter(type -> type.getModifiers().contains(PUBLIC))
        .findFirst();
  }
}
