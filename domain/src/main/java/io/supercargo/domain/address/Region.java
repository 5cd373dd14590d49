package io.supercargo.domain.address;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * Which part of a country, by the names that are used there.
 *
 * @param country as ISO 3166 has it, e.g. {@code CN}
 * @param district below the city; a few Chinese cities have none
 * @param town below the district, where it is told
 * @param code the most exact administrative code that is known (GB/T 2260 in China)
 */
public record Region(
    String country,
    String province,
    String city,
    Optional<String> district,
    Optional<String> town,
    Optional<String> code) {
  public static final String CHINA = "CN";

  public Region {
    if (!country.matches("[A-Z]{2}")) {
      throw new InvalidValue("country", country, "two capital letters, e.g. CN");
    }
    InvalidValue.requireText("province", province);
    InvalidValue.requireText("city", city);
    district.ifPresent(text -> InvalidValue.requireText("district", text));
    town.ifPresent(text -> InvalidValue.requireText("town", text));
    code.ifPresent(Region::requireCode);
  }

  /** In China, without codes. */
  public static Region of(String province, String city, Optional<String> district) {
    return new Region(CHINA, province, city, district, Optional.empty(), Optional.empty());
  }

  public boolean isChinese() {
    return country.equals(CHINA);
  }

  private static void requireCode(String code) {
    if (!code.matches("[0-9A-Za-z-]{1,30}")) {
      throw new InvalidValue("regionCode", code, "an administrative code, e.g. 330108");
    }
  }
}
