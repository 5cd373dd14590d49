package io.supercargo.xportcn.wire;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.testkit.random.People;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses keep all that this book has room for, however odd, and print alike again. */
class AddressTripTest {
  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void theBookKeepsEveryField(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          SavedAddress saved = People.savedAddress(random);
          WireAddress wire = Addresses.write(saved);
          SavedAddress read = Addresses.readSaved(Trip.answered(wire, WireAddress.class, edition));
          assertThat(read).isEqualTo(new SavedAddress(saved.id(), poor(saved.address()), false));
          assertThatJson(Trip.written(Addresses.write(read), edition))
              .isSameInOrderAs(Trip.written(wire, edition));
        });
  }

  @ParameterizedTest
  @EnumSource(XportEdition.class)
  void whatAClientWritesIsWhatAGatewayHears(XportEdition edition) {
    Trip.withManySeeds(
        random -> {
          Address address = People.address(random);
          Optional<String> id =
              random.nextBoolean()
                  ? Optional.of(People.savedAddress(random).id())
                  : Optional.empty();
          WireAddress heard = Trip.asked(Addresses.write(id, address), WireAddress.class, edition);
          assertThat(Addresses.id(heard)).isEqualTo(id);
          assertThat(Addresses.read(heard)).isEqualTo(poor(address));
        });
  }

  /** Without what the book has no room for. */
  private static Address poor(Address address) {
    Region region = address.region();
    return new Address(
        new Receiver(address.receiver().name(), address.receiver().phone()),
        Region.of(region.province(), region.city(), region.district()),
        address.street(),
        Optional.empty());
  }
}
