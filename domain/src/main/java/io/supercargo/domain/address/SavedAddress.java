package io.supercargo.domain.address;

import io.supercargo.domain.InvalidValue;

/**
 * An address in a supplier's book.
 *
 * @param id the supplier's own
 * @param preferred whether the supplier takes it where none is named
 */
public record SavedAddress(String id, Address address, boolean preferred) {
  public SavedAddress {
    InvalidValue.requireText("id", id);
  }
}
