package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Barcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"4006381333931", "036000291452", "96385074", "00012345600012"})
  void printedNumbersAreTaken(String number) {
    assertThat(new Barcode(number)).hasToString(number);
  }

  @Test
  void checkDigitIsAdded() {
    assertThat(Barcode.checked("400638133393")).isEqualTo(new Barcode("4006381333931"));
    assertThat(Barcode.checked("9638507")).isEqualTo(new Barcode("96385074"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4006381333932", "123456789", "", "400638133393１"})
  void othersAreRefused(String number) {
    assertThatThrownBy(() -> new Barcode(number))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "barcode: "
                + number
                + " (expected: 8, 12, 13 or 14 digits, the last of which checks the others)");
  }
}
