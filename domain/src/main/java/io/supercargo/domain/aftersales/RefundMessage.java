package io.supercargo.domain.aftersales;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was said or done about a refund.
 *
 * @param step what was done, in the supplier's words; empty where somebody only spoke
 * @param text may be empty
 * @param pictures where they can be seen
 */
public record RefundMessage(
    Optional<Instant> at, Author by, Optional<String> step, String text, List<URI> pictures) {
  public RefundMessage {
    pictures = List.copyOf(pictures);
  }

  /** Who it was. */
  public enum Author {
    BUYER,
    SELLER,
    /** The marketplace itself, or its clock. */
    MARKETPLACE;

    /** The name that users read, e.g. {@code buyer}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
