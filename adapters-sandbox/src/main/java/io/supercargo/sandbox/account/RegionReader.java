package io.supercargo.sandbox.account;

import io.supercargo.domain.address.Region;
import io.supercargo.sandbox.account.Gazetteer.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the region that a Chinese address begins with. */
final class RegionReader {
  private static final Gazetteer PLACES = Gazetteer.get();
  private static final Pattern DISTRICT =
      Pattern.compile("([\\p{IsHan}&&[^路街道号弄巷村镇乡]]{1,9}?(?:新区|区|县|市|旗))(.*)");

  private RegionReader() {}

  /** A region and what stands behind it. */
  record Found(Region region, String rest) {}

  /** Empty where no city is recognised. */
  static Optional<Found> read(String text) {
    Optional<Place> province = PLACES.province(text);
    String behind = province.map(place -> after(place, text)).orElse(text);
    Optional<Place> city =
        province.isPresent()
            ? PLACES.city(behind, place -> place.isIn(province.get()))
            : PLACES.city(text, place -> true);
    if (city.isPresent()) {
      return Optional.of(found(city.get(), after(city.get(), behind)));
    }
    return province.filter(RegionReader::isOneCity).map(place -> found(onlyCity(place), behind));
  }

  private static Found found(Place city, String behind) {
    Matcher district = DISTRICT.matcher(behind);
    Optional<String> name = district.matches() ? Optional.of(district.group(1)) : Optional.empty();
    Optional<Place> known = name.flatMap(it -> PLACES.district(it, city));
    Place province = PLACES.provinceOf(city);
    Region region =
        new Region(
            Region.CHINA,
            isOneCity(province) ? province.shortName() : province.name(),
            city.name(),
            name,
            Optional.empty(),
            Optional.of(known.orElse(city).code()));
    return new Found(region, name.isPresent() ? district.group(2) : behind);
  }

  /** Beijing, Tianjin, Shanghai, Chongqing: their only city is written once or twice. */
  private static boolean isOneCity(Place province) {
    return province.name().endsWith("市");
  }

  private static Place onlyCity(Place province) {
    return PLACES.city(province.name(), place -> place.isIn(province)).orElseThrow();
  }

  private static String after(Place place, String text) {
    String name = text.startsWith(place.name()) ? place.name() : place.shortName();
    return text.substring(name.length());
  }
}
