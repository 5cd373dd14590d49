package io.supercargo.ports.provider;

import java.util.Optional;

/**
 * A key that somebody asked a configuration for.
 *
 * @param key its path, e.g. {@code server.port}
 * @param kind what may be written there, for people
 * @param usual what stands in where nothing is written; empty where nothing does
 */
public record Wanted(String key, String kind, Optional<String> usual) {}
