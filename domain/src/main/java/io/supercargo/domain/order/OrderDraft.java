package io.supercargo.domain.order;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import java.util.List;
import java.util.Optional;

/**
 * What somebody thinks of ordering.
 *
 * @param lines at least one, all of one marketplace
 * @param flow 1688's way of ordering, e.g. {@code general}; empty leaves it to the supplier
 */
public record OrderDraft(
    List<OrderLine> lines, Address address, Optional<String> flow, Audience audience) {
  public OrderDraft {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new InvalidValue("lines", "none", "at least one");
    }
    if (lines.stream().map(line -> line.product().marketplace()).distinct().count() > 1) {
      throw new InvalidValue("lines", "several marketplaces", "one marketplace");
    }
  }
}
