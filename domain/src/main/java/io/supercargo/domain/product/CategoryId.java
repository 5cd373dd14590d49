package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;

/** A marketplace's own category number, as text. */
public record CategoryId(String value) {
  public CategoryId {
    InvalidValue.requireText("category", value);
  }

  public static CategoryId of(long number) {
    return new CategoryId(Long.toString(number));
  }
}
