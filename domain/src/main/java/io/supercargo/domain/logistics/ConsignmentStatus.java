package io.supercargo.domain.logistics;

import java.util.Locale;

/** How a consignment stands. The supplier's own word is kept beside. */
public enum ConsignmentStatus {
  /** It is booked; its goods are not all in the warehouse. */
  CREATED,
  /** It is packed, and handed to who takes it abroad. */
  CONSIGNED,
  IN_TRANSIT,
  DELIVERED,
  CANCELLED,
  /** The supplier uses a word that is not known. */
  OTHER;

  /** The name that users read, e.g. {@code in-transit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return this == DELIVERED || this == CANCELLED;
  }
}
