package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.freight.FreightQuery.Destination;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Destinations in words, as JSON text, in both directions. */
final class Addresses {
  private static final String COUNTRY = "中国";

  /** The platform's own example has single quotes. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

  private Addresses() {}

  static String write(Destination to) {
    WireAddress address =
        new WireAddress(COUNTRY, name(to.province()), city(to), name(to.district()));
    try {
      return JSON.writeValueAsString(address);
    } catch (JsonProcessingException neverOfRecords) {
      throw new IllegalStateException(neverOfRecords);
    }
  }

  /** A city alone will do: its own code is then the district's. */
  static Destination read(@Nullable String addressInfo) {
    WireAddress address = parse(Objects.requireNonNullElse(addressInfo, ""));
    String state = Objects.requireNonNullElse(address.state(), "missing");
    String province =
        Regions.OF_CHINA
            .province(state)
            .orElseThrow(
                () -> new InvalidValue("addressInfo.state", state, "a province such as 浙江省"));
    String city = city(province, Objects.requireNonNullElse(address.city(), "missing"));
    return new Destination(province, city, district(city, address.district()));
  }

  private static WireAddress parse(String text) {
    try {
      WireAddress address = text.isBlank() ? null : JSON.readValue(text, WireAddress.class);
      if (address != null) {
        return address;
      }
    } catch (JsonProcessingException broken) {
      // told below, with the same words
    }
    throw new InvalidValue(
        "addressInfo",
        text.isBlank() ? "missing" : text,
        "JSON text such as {\"country\":\"中国\",\"state\":\"浙江省\",\"city\":\"杭州市\"}");
  }

  /** The city of a municipality has no name but that of the province. */
  private static String city(Destination to) {
    String city = name(to.city());
    return city.equals("市辖区") ? name(to.province()) : city;
  }

  private static String city(String province, String name) {
    return Regions.OF_CHINA
        .within(province, name)
        .or(() -> Regions.OF_CHINA.within(province, "市辖区").filter(it -> isOf(province, name)))
        .orElseThrow(
            () ->
                new InvalidValue(
                    "addressInfo.city", name, "a city of " + name(province) + " such as 杭州市"));
  }

  private static boolean isOf(String province, String name) {
    return name(province).equals(name);
  }

  private static String district(String city, @Nullable String name) {
    if (name == null || name.isBlank() || name.equals(name(city))) {
      return city;
    }
    return Regions.OF_CHINA
        .within(city, name)
        .orElseThrow(
            () -> new InvalidValue("addressInfo.district", name, "a district of " + name(city)));
  }

  private static String name(String code) {
    return Regions.OF_CHINA
        .name(code)
        .orElseThrow(
            () -> new InvalidValue("to", code, "a known administrative code, e.g. 330108"));
  }
}
