package io.supercargo.ports.provider;

import io.supercargo.domain.Capability;
import java.util.Optional;

/**
 * One operation of a supplier's wire.
 *
 * @param name as it is called by hand, e.g. {@code searchKeyword}
 * @param group the heading it stands under, e.g. {@code product}
 * @param method GET or POST
 * @param path after the base URL, with its leading slash
 * @param capability what of the unified model it serves; empty where it can only be called raw
 */
public record Operation(
    String name,
    String group,
    String method,
    String path,
    Evidence evidence,
    Optional<Capability> capability) {}
