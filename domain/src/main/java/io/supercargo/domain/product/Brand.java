package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;

/** A maker's name that goods are sold under, and the marketplace's number for it. */
public record Brand(String id, Text name) {
  public Brand {
    InvalidValue.requireText("brand", id);
  }
}
