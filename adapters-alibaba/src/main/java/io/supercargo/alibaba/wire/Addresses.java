package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WireAddressBook.WireAddressItem;
import io.supercargo.alibaba.wire.WireRegionResult.WireRegion;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.address.SavedAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses in both directions. Regions travel as their names with blanks between. */
public final class Addresses {
  private Addresses() {}

  public static WireParsedAddress write(ParsedAddress parsed) {
    return new WireParsedAddress(
        parsed.street(),
        parsed.region().flatMap(Region::code).orElse(null),
        parsed.region().map(Addresses::names).orElse(null),
        parsed.postalCode().orElse(null),
        false,
        false,
        parsed.name().orElse(null),
        parsed.phone().orElse(null),
        null);
  }

  /**
   * The names of regions, as somebody would write them.
   *
   * @throws InvalidValue when one is missing
   */
  public static String text(WireForeignAddress wire) {
    return String.join(
        " ",
        required("country", wire.country()),
        required("province", wire.province()),
        required("city", wire.city()),
        required("area", wire.area()));
  }

  /** The same names, with the code of the region where it is known. */
  public static WireRegion write(WireForeignAddress asked, ParsedAddress parsed) {
    return new WireRegion(
        parsed.region().flatMap(Region::code).orElse(null),
        asked.country(),
        asked.province(),
        asked.city(),
        asked.area());
  }

  public static ParsedAddress read(WireParsedAddress wire) {
    return new ParsedAddress(
        SearchTerms.some(wire.fullName()),
        SearchTerms.some(wire.mobile()).or(() -> SearchTerms.some(wire.phone())),
        region(wire.addressCodeText(), wire.addressCode(), null),
        requireNonNullElse(wire.address(), ""),
        SearchTerms.some(wire.postCode()));
  }

  /** Chinese ones; this wire knows no others. */
  public static WireAddressBook write(List<SavedAddress> book) {
    return new WireAddressBook(
        book.stream()
            .filter(it -> it.address().region().isChinese())
            .map(Addresses::write)
            .toList());
  }

  public static List<SavedAddress> read(WireAddressBook wire) {
    return requireNonNullElse(wire.receiveAddressItems(), List.<WireAddressItem>of()).stream()
        .map(Addresses::read)
        .toList();
  }

  private static WireAddressItem write(SavedAddress saved) {
    Address address = saved.address();
    Receiver receiver = address.receiver();
    Region region = address.region();
    return new WireAddressItem(
        SearchTerms.number("id", saved.id()),
        receiver.name(),
        address.street(),
        address.postalCode().orElse(null),
        receiver.landline().orElse(null),
        receiver.phone(),
        region.code().orElse(null),
        names(region),
        null,
        region.town().orElse(null),
        saved.preferred());
  }

  private static SavedAddress read(WireAddressItem wire) {
    Optional<String> mobile = SearchTerms.some(wire.mobilePhone());
    Optional<String> phone = SearchTerms.some(wire.phone());
    Receiver receiver =
        new Receiver(
            required("fullName", wire.fullName()),
            mobile.or(() -> phone).orElseThrow(() -> missing("mobilePhone")),
            mobile.flatMap(it -> phone));
    Region region =
        region(wire.addressCodeText(), wire.addressCode(), wire.townName())
            .orElseThrow(() -> missing("addressCodeText"));
    return new SavedAddress(
        Long.toString(Optional.ofNullable(wire.id()).orElseThrow(() -> missing("id"))),
        new Address(
            receiver, region, required("address", wire.address()), SearchTerms.some(wire.post())),
        Boolean.TRUE.equals(wire.isDefault()));
  }

  private static String names(Region region) {
    return Stream.concat(Stream.of(region.province(), region.city()), region.district().stream())
        .collect(Collectors.joining(" "));
  }

  /** Empty for less than a province and a city. */
  private static Optional<Region> region(
      @Nullable String names, @Nullable String code, @Nullable String town) {
    List<String> parts = names == null ? List.of() : List.of(names.strip().split("\\s+", 3));
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Region(
                Region.CHINA,
                parts.get(0),
                parts.get(1),
                parts.stream().skip(2).findFirst(),
                SearchTerms.some(town),
                SearchTerms.some(code)));
  }

  private static String required(String field, @Nullable String text) {
    return SearchTerms.some(text).orElseThrow(() -> missing(field));
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", "a value");
  }
}
