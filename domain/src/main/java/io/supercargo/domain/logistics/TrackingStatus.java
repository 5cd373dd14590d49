package io.supercargo.domain.logistics;

import java.util.Locale;

/** How a parcel stands, from its announcement to its end. The carrier's own word is kept beside. */
public enum TrackingStatus {
  /** The seller has a waybill; the carrier has not got the parcel yet. */
  ANNOUNCED,
  COLLECTED,
  IN_TRANSIT,
  OUT_FOR_DELIVERY,
  DELIVERED,
  /** It was brought, and not taken; it may be brought again. */
  REFUSED,
  /** It is on its way back, or back, at the seller's. */
  RETURNED,
  CANCELLED,
  /** The carrier uses a word that is not known. */
  OTHER;

  /** The name that users read, e.g. {@code in-transit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nothing can follow. */
  public boolean isFinal() {
    return this == DELIVERED || this == RETURNED || this == CANCELLED;
  }
}
