package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * A way abroad that somebody offers.
 *
 * @param id the supplier's
 * @param carrier who takes goods there
 * @param category such as an express line, in the supplier's words
 */
public record Route(String id, Optional<String> carrier, Optional<String> category) {
  public Route {
    InvalidValue.requireText("route", id);
  }
}
