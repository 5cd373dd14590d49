package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.util.List;

/** What would go abroad, and to whom. */
public record ConsignmentDraft(Consignee to, List<ConsignedItem> items) {
  public ConsignmentDraft {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new InvalidValue("items", "none", "at least one");
    }
  }

  /** Whether every item has a way. */
  public boolean isRouted() {
    return items.stream().allMatch(item -> item.route().isPresent());
  }

  /** The same, all of it by one way. */
  public ConsignmentDraft by(Route route) {
    return new ConsignmentDraft(to, items.stream().map(item -> item.by(route)).toList());
  }
}
