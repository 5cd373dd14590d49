package io.supercargo.sandbox.trade;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that was announced, changed or received at the warehouse.
 *
 * @param before null for one that nobody knew of
 */
record Stowing(@Nullable Crate before, Crate after) implements Tidings {
  /** Whether somebody opened it. */
  boolean isOpening() {
    return after.found() != null
        && (before == null || !Objects.equals(before.found(), after.found()));
  }
}
