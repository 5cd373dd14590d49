package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/**
 * An address of the book, which knows no post code, town or second telephone.
 *
 * @param id null asks for a new one
 * @param address the street
 */
public record WireAddress(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String province,
    @Nullable String city,
    @Nullable String district,
    @Nullable String address,
    @Nullable String phone) {}
