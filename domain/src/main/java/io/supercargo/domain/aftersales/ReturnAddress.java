package io.supercargo.domain.aftersales;

import java.util.Optional;

/**
 * Where goods are to be sent back to, as far as the seller has said.
 *
 * @param note what the seller adds
 */
public record ReturnAddress(
    Optional<String> receiver,
    Optional<String> phone,
    Optional<String> address,
    Optional<String> note) {}
