package io.supercargo.domain.order;

import io.supercargo.domain.Marketplace;
import java.time.Instant;

/**
 * A quote that was given and can be ordered until it expires.
 *
 * @param id ours, e.g. {@code qt_06ev4x1q2k5m8p3r}
 */
public record SavedQuote(
    String id,
    String provider,
    Marketplace marketplace,
    Instant made,
    Instant expires,
    OrderDraft draft,
    Quote quote) {}
