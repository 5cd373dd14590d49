package io.supercargo.sandbox.account;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Region;
import io.supercargo.sandbox.account.Gazetteer.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows to which addresses nothing can be sent. */
public final class Postmaster {
  private static final Gazetteer PLACES = Gazetteer.get();

  /** Goods are sent there too; the table of the mainland's divisions does not have them. */
  private static final Set<String> BEYOND = Set.of("香港", "澳门", "台湾");

  private Postmaster() {}

  /** What is wrong with it, by the place where callers write it. */
  public static Optional<InvalidValue> objection(Address address) {
    try {
      require(address);
      return Optional.empty();
    } catch (InvalidValue wrong) {
      return Optional.of(wrong.in("address." + wrong.field()));
    }
  }

  private static void require(Address address) {
    InvalidValue.requireLine("name", address.receiver().name());
    InvalidValue.requireLine("street", address.street());
    Region region = address.region();
    region.district().ifPresent(text -> InvalidValue.requireLine("district", text));
    region.town().ifPresent(text -> InvalidValue.requireLine("town", text));
    if (region.isChinese() && BEYOND.stream().noneMatch(region.province()::startsWith)) {
      requireTogether(region);
    }
  }

  /** A city that nobody knows may be a small one; one that is elsewhere is a mistake. */
  private static void requireTogether(Region region) {
    Place province =
        PLACES.provinces().stream()
            .filter(place -> isMeant(place, region.province()))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "province", region.province(), "a province of China, e.g. 浙江省"));
    List<Place> cities =
        PLACES.cities().stream().filter(place -> isMeant(place, region.city())).toList();
    if (!cities.isEmpty() && cities.stream().noneMatch(city -> city.isIn(province))) {
      throw new InvalidValue("city", region.city(), "a city of " + province.name());
    }
  }

  /** People leave out what kind of place it is. */
  private static boolean isMeant(Place place, String name) {
    return place.name().equals(name)
        || place.shortName().equals(name)
        || (name.length() > 1 && place.name().startsWith(name));
  }
}
