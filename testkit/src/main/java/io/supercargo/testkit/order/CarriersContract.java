package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.logistics.Carriers;
import org.junit.jupiter.api.Test;

/** What every list of carriers keeps. */
public abstract class CarriersContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void everyCarrierHasACodeOfItsOwn() {
    assertThat(sample().port(Carriers.class).carriers().value())
        .isNotEmpty()
        .extracting(Carrier::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.isPresent(), "is there");
  }
}
