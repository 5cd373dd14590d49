package io.supercargo.sandbox.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The provinces and cities of China, and the districts of some, with their codes. */
final class Gazetteer {
  private static final String TABLE = "places.table";
  private static final Gazetteer ONLY = new Gazetteer();

  private final List<Place> places = new ArrayList<>();

  private Gazetteer() {
    lines().stream().filter(line -> !line.startsWith("#")).forEach(this::add);
  }

  static Gazetteer get() {
    return ONLY;
  }

  /**
   * A place by its code.
   *
   * @param length how many digits of the code say something: 2 of a province, 4 of a city
   */
  record Place(String code, int length, String name) {
    /** People leave out what kind of place it is. */
    String shortName() {
      return name.replaceFirst("(?:(?:壮族|回族|维吾尔)?自治区|省|市|地区|盟)$", "");
    }

    boolean isIn(Place other) {
      return code.startsWith(other.code.substring(0, other.length));
    }
  }

  List<Place> provinces() {
    return places.stream().filter(place -> place.length() == 2).toList();
  }

  List<Place> cities() {
    return places.stream().filter(place -> place.length() == 4).toList();
  }

  Optional<Place> province(String text) {
    return atTheBeginning(text, place -> place.length() == 2);
  }

  Optional<Place> city(String text, Predicate<Place> where) {
    return atTheBeginning(text, where.and(place -> place.length() == 4));
  }

  Optional<Place> district(String name, Place city) {
    return places.stream()
        .filter(place -> place.length() == 6 && place.isIn(city) && place.name().equals(name))
        .findFirst();
  }

  Place provinceOf(Place city) {
    return places.stream()
        .filter(place -> place.length() == 2 && city.isIn(place))
        .findFirst()
        .orElseThrow();
  }

  /** The one with the longest name. */
  private Optional<Place> atTheBeginning(String text, Predicate<Place> where) {
    return places.stream()
        .filter(where)
        .filter(place -> text.startsWith(place.shortName()))
        .max(Comparator.comparingInt(place -> place.shortName().length()));
  }

  private void add(String line) {
    String[] columns = line.split("\\|");
    int length = columns[0].endsWith("0000") ? 2 : 4;
    if (length == 2) {
      places.add(new Place(columns[0], length, columns[1]));
    }
    for (String below : columns[2].split(" ")) {
      String[] one = below.split(":");
      String code = (columns[0].substring(0, length) + one[0] + "0000").substring(0, 6);
      places.add(new Place(code, length + 2, one[1]));
    }
  }

  private static List<String> lines() {
    try (InputStream table = Gazetteer.class.getResourceAsStream(TABLE)) {
      InputStream found = Objects.requireNonNull(table, TABLE);
      return new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
