package io.supercargo.application.provider;

import io.supercargo.ports.Raw;
import java.time.Instant;

/**
 * What one provider said.
 *
 * @param provider by its configured name
 * @param raw its own body
 * @param fetchedAt when it said so
 */
public record Answer<T>(String provider, T value, Raw raw, Instant fetchedAt) {}
