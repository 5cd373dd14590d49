package io.supercargo.domain.address;

import java.util.Optional;

/**
 * What was understood of an address that somebody wrote in one line.
 *
 * @param region empty where none was recognised
 * @param street what is left; may be blank
 */
public record ParsedAddress(
    Optional<String> name,
    Optional<String> phone,
    Optional<Region> region,
    String street,
    Optional<String> postalCode) {}
