package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was understood of an address; the fields are those in which one is written. */
public record ParsedAddressView(
    String provider,
    @Nullable String name,
    @Nullable String phone,
    @Nullable String country,
    @Nullable String province,
    @Nullable String city,
    @Nullable String district,
    @Nullable String town,
    @Nullable String regionCode,
    String street,
    @Nullable String postalCode,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public static ParsedAddressView of(Answer<ParsedAddress> answer, boolean withRaw) {
    ParsedAddress parsed = answer.value();
    Optional<Region> region = parsed.region();
    return new ParsedAddressView(
        answer.provider(),
        parsed.name().orElse(null),
        parsed.phone().orElse(null),
        region.map(Region::country).orElse(null),
        region.map(Region::province).orElse(null),
        region.map(Region::city).orElse(null),
        region.flatMap(Region::district).orElse(null),
        region.flatMap(Region::town).orElse(null),
        region.flatMap(Region::code).orElse(null),
        parsed.street(),
        parsed.postalCode().orElse(null),
        RawBody.of(withRaw, answer));
  }
}
