package io.supercargo.alibaba.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.account.Registration;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.http.WireJson;
import io.supercargo.testkit.random.People;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Buyers and addresses come back as they were, however odd. */
class AccountTripTest {
  static Stream<Random> randoms() {
    return IntStream.range(0, 300).mapToObj(Random::new);
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void registrationsComeBack(Random random) throws Exception {
    Registration buyer = People.registration(random);
    for (AlibabaEdition edition : AlibabaEdition.values()) {
      WireCountryAccount wire = Registrations.write(buyer, edition);

      Registration read = Registrations.read(over(wire, WireCountryAccount.class));
      assertThat(read).isEqualTo(buyer);
      assertThat(Registrations.write(read, edition)).isEqualTo(wire);
    }
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void theBookKeepsEveryField(Random random) throws Exception {
    List<SavedAddress> book = List.of(People.savedAddress(random), People.savedAddress(random));
    WireAddressBook wire = Addresses.write(book);

    List<SavedAddress> read = Addresses.read(over(wire, WireAddressBook.class));
    assertThat(read).isEqualTo(book);
    assertThat(Addresses.write(read)).isEqualTo(wire);
  }

  @ParameterizedTest
  @MethodSource("randoms")
  void whatWasUnderstoodOfAnAddressComesBack(Random random) throws Exception {
    ParsedAddress parsed = People.parsedAddress(random);
    WireParsedAddress wire = Addresses.write(parsed);

    ParsedAddress read = Addresses.read(over(wire, WireParsedAddress.class));
    assertThat(read).isEqualTo(withoutTown(parsed));
    assertThat(Addresses.write(read)).isEqualTo(wire);
  }

  /** The wire has no place for towns there. */
  private static ParsedAddress withoutTown(ParsedAddress parsed) {
    return new ParsedAddress(
        parsed.name(),
        parsed.phone(),
        parsed
            .region()
            .map(
                it ->
                    new Region(
                        it.country(),
                        it.province(),
                        it.city(),
                        it.district(),
                        Optional.empty(),
                        it.code())),
        parsed.street(),
        parsed.postalCode());
  }

  private static <W> W over(W record, Class<W> type) throws Exception {
    return WireJson.answers().readValue(WireJson.requests().writeValueAsBytes(record), type);
  }
}
