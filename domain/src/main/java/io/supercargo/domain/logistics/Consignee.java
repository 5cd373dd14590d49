package io.supercargo.domain.logistics;

import io.supercargo.domain.address.Address;
import java.util.Optional;

/**
 * Who receives goods abroad.
 *
 * @param taxId what customs of some countries ask for
 */
public record Consignee(Address address, Optional<String> email, Optional<String> taxId) {}
