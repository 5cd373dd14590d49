package io.supercargo.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
  @ParameterizedTest
  @CsvSource({
    "203.0.113.0/24, 203.0.113.255, true",
    "203.0.113.0/24, 203.0.114.0, false",
    "203.0.113.128/25, 203.0.113.127, false",
    "10.0.0.7, 10.0.0.7, true",
    "10.0.0.7, 10.0.0.6, false",
    "0.0.0.0/0, 198.51.100.1, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "10.0.0.7, ::ffff:10.0.0.7, true",
    "::1, [0:0:0:0:0:0:0:1], true"
  })
  void addressesThatBeginAlikeAreWithin(String network, String address, boolean within) {
    assertThat(Network.parse(network).contains(Network.address(address))).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.0/24", "10.0.0.7", "0.0.0.0/0", "2001:db8:0:0:0:0:0:0/32"})
  void isWrittenAsItIsRead(String text) {
    assertThat(Network.parse(text)).hasToString(text).isEqualTo(Network.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "localhost",
        "1.2.3",
        "1.2.3.4.5",
        "256.1.1.1",
        "",
        "dead.beef",
        "10.0.0.0/",
        "10.0.0.0/x",
        "fe80::1%eth0",
        "::g"
      })
  void nothingElseIsANetwork(String text) {
    assertThatThrownBy(() -> Network.parse(text))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "networks: %s (expected: an address or a network such as 203.0.113.0/24)"
                .formatted(text));
  }

  @Test
  void aPrefixIsNoLongerThanTheAddress() {
    assertThatThrownBy(() -> Network.parse("10.0.0.0/33"))
        .hasMessage("networks: /33 (expected: /0 to /32)");
  }
}
