package io.supercargo.ports.provider;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * How often a supplier may be called in a span of time, and how often it was.
 *
 * @param per the span, {@code minute} or {@code day}
 * @param limit empty where nothing is limited
 * @param resets when counting begins anew
 */
public record Allowance(String per, OptionalLong limit, long used, Instant resets) {}
