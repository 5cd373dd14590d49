package io.supercargo.web.view;

import io.supercargo.ports.provider.Allowance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a supplier may be called in a span of time, and how often it was. */
record AllowanceView(String per, @Nullable Long limit, long used, Instant resets) {
  static AllowanceView of(Allowance allowance) {
    return new AllowanceView(
        allowance.per(),
        allowance.limit().isPresent() ? allowance.limit().getAsLong() : null,
        allowance.used(),
        allowance.resets());
  }
}
