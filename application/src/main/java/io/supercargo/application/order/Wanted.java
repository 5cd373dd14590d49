package io.supercargo.application.order;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import java.util.List;
import java.util.Optional;

/**
 * What a caller wants to be quoted.
 *
 * @param lines all of one marketplace; a variant is named by its {@code skuId}, or not at all where
 *     there is but one
 */
public record Wanted(List<OrderLine> lines, Address address, Audience audience) {
  private static final int MOST = 500;

  public Wanted {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.size() > MOST) {
      throw new InvalidValue("lines", lines.size() + " lines", "1 to " + MOST);
    }
    for (int i = 1; i < lines.size(); i++) {
      Marketplace other = lines.get(i).product().marketplace();
      if (other != lines.get(0).product().marketplace()) {
        throw new InvalidValue(
            "lines[%d].productId".formatted(i),
            lines.get(i).product(),
            "a product of %s, as the first line".formatted(marketplaceOf(lines).code()));
      }
    }
  }

  OrderDraft draft() {
    return new OrderDraft(lines, address, Optional.empty(), audience);
  }

  Marketplace marketplace() {
    return marketplaceOf(lines);
  }

  private static Marketplace marketplaceOf(List<OrderLine> lines) {
    return lines.get(0).product().marketplace();
  }
}
