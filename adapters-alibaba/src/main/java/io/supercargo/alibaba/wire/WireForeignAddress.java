package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The names of the regions of an address, in the language that is spoken there. */
public record WireForeignAddress(
    @Nullable String country,
    @Nullable String province,
    @Nullable String city,
    @Nullable String area) {}
