package io.supercargo.lab.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class WatchmanTest {
  private final Watchman watchman = new Watchman();

  @Test
  void endsThatAreLeftAndStepsBackAreSeen() {
    saw(Thing.order("1"), "paid", "shipped", "paid");
    saw(Thing.order("2"), "closed", "paid");
    saw(Thing.shipment("1:a"), "delivered", "in-transit");
    saw(Thing.refund("r"), "completed", "opened");

    assertThat(watchman.regressed())
        .containsExactlyInAnyOrder(
            Thing.order("1"), Thing.order("2"), Thing.shipment("1:a"), Thing.refund("r"));
  }

  @Test
  void whatGoesOnIsFine() {
    saw(Thing.order("1"), "paid", "paid", "completed");
    saw(Thing.shipment("1:a"), "refused", "out-for-delivery", "delivered");
    saw(Thing.refund("r"), "opened", "refused", "opened", "returned", "refused", "closed");

    assertThat(watchman.regressed()).isEmpty();
  }

  @Test
  void whatIsMissingDiffersToo() {
    Map<Thing, String> so = Map.of(Thing.order("1"), "paid", Thing.refund("r"), "opened");

    assertThat(new Comparison(so, Map.of(Thing.order("1"), "paid")).different())
        .containsExactly("Thing[kind=REFUND, id=r] is opened, and known as null");
    assertThat(new Comparison(so, so).different()).isEmpty();
    assertThat(new Comparison(so, so).count(Thing.Kind.REFUND)).isEqualTo(1);
  }

  private void saw(Thing thing, String... states) {
    for (String state : states) {
      watchman.saw(thing, state);
    }
  }
}
