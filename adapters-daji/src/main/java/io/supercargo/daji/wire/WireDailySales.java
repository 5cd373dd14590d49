package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;

/**
 * What was sold on a day.
 *
 * @param day e.g. {@code 2026-06-01}
 * @param quantity pieces
 */
public record WireDailySales(String day, Long quantity) {
  public WireDailySales {
    Required.field("day", day);
    Required.field("quantity", quantity);
  }
}
