package io.supercargo.ports.store;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import java.time.Instant;

/**
 * A capability that worked.
 *
 * @param provider by its configured name
 * @param at the last time
 */
public record Sighting(
    String provider, Marketplace marketplace, Capability capability, Instant at) {}
