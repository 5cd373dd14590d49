package io.supercargo.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.TreeSet;

/**
 * A tree of packages that the walls are held against: the real one, and a crooked one in which
 * every wall is broken once, so that no wall can pass by looking at nothing.
 */
record House(String base, JavaClasses classes) {
  static final House OURS =
      new House(
          "io.supercargo",
          new ClassFileImporter()
              .withImportOption(new DoNotIncludeTests())
              .importPackages("io.supercargo"));

  static final House CROOKED = crooked("io.supercargo.architecture.crooked");

  private static House crooked(String base) {
    return new House(base, new ClassFileImporter().importPackages(base));
  }

  /** The crooked house is not fully furnished. */
  boolean isCrooked() {
    return !base.equals(OURS.base);
  }

  /** The ArchUnit pattern of a room with its sub-packages; {@code wire} below a provider too. */
  String room(String path) {
    return base + "." + path + "..";
  }

  /** Every package right below the base that is no room of the table is a provider adapter. */
  TreeSet<String> providers() {
    return tree().getSubpackages().stream()
        .map(JavaPackage::getRelativeName)
        .filter(name -> !Room.isOne(name))
        .collect(toCollection(TreeSet::new));
  }

  /** The same sub-package in every provider adapter, e.g. {@code client}. */
  String[] inProviders(String folder) {
    return providers().stream()
        .map(provider -> room(provider + "." + folder))
        .toArray(String[]::new);
  }

  String[] allProviders() {
    return providers().stream().map(this::room).toArray(String[]::new);
  }

  boolean inhabits(JavaClass type, String path) {
    String place = base + "." + path;
    return type.getPackageName().equals(place) || type.getPackageName().startsWith(place + ".");
  }

  /** All classes at or below a package, without {@code package-info}. */
  List<JavaClass> in(String path) {
    return classes.stream()
        .filter(type -> inhabits(type, path) && !type.getSimpleName().equals("package-info"))
        .toList();
  }

  JavaPackage tree() {
    return classes.getPackage(base);
  }
}
