package io.supercargo.web.view;

import io.supercargo.domain.search.PoolEntry;
import org.jspecify.annotations.Nullable;

/** A product in a pool; open it for more. */
public record PoolEntryView(String id, String provider, @Nullable String shelf) {
  public static PoolEntryView of(PoolEntry entry, String provider) {
    return new PoolEntryView(entry.product().toString(), provider, entry.shelf().orElse(null));
  }
}
