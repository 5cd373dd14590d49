package io.supercargo.bootstrap;

import io.supercargo.ports.webhook.Courier;
import java.net.URI;
import java.util.function.Supplier;

/** A courier that is made when it is first sent: its client costs a start more than it should. */
final class LateCourier implements Courier {
  private final Supplier<Courier> courier;

  LateCourier(Supplier<Courier> courier) {
    this.courier = courier;
  }

  @Override
  public void check(URI url) {
    courier.get().check(url);
  }

  @Override
  public Receipt deliver(Letter letter) {
    return courier.get().deliver(letter);
  }
}
