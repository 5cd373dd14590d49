package io.supercargo.domain.logistics;

import java.time.Instant;

/**
 * Something that happened to a parcel.
 *
 * @param text the carrier's, in its language
 */
public record TrackingEvent(Instant at, TrackingStatus status, String text) {}
