package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;

/** A warehouse at which goods of an order arrive before they go on to the buyer. */
public record FrontWarehouse(String name, String address) {
  public FrontWarehouse {
    InvalidValue.requireText("warehouse", name);
    InvalidValue.requireText("address", address);
  }
}
