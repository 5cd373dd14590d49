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
}
