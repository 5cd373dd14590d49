package io.supercargo.domain.logistics;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    return next().isEmpty();
  }

  /**
   * Whether a parcel that stands so may be seen to stand so later. Steps may be missed between two
   * looks; going back is not legal, but what was refused may be brought again.
   */
  public boolean mayBecome(TrackingStatus later) {
    return this == later || next().contains(later);
  }

  /** How it stands when it is told to stand so; an unknown word moves nothing. */
  public TrackingStatus after(TrackingStatus told) {
    return told != OTHER && mayBecome(told) ? told : this;
  }

  private Set<TrackingStatus> next() {
    return switch (this) {
      case ANNOUNCED -> EnumSet.complementOf(EnumSet.of(ANNOUNCED));
      case COLLECTED -> EnumSet.complementOf(EnumSet.of(ANNOUNCED, COLLECTED));
      case IN_TRANSIT -> EnumSet.complementOf(EnumSet.of(ANNOUNCED, COLLECTED, IN_TRANSIT));
      case OUT_FOR_DELIVERY -> EnumSet.of(DELIVERED, REFUSED, RETURNED, CANCELLED, OTHER);
      case REFUSED -> EnumSet.of(OUT_FOR_DELIVERY, DELIVERED, RETURNED, CANCELLED, OTHER);
      case OTHER -> EnumSet.complementOf(EnumSet.of(OTHER));
      case DELIVERED, RETURNED, CANCELLED -> EnumSet.noneOf(TrackingStatus.class);
    };
  }
}
