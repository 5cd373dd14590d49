package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something by which hits can be narrowed, with its answers below it. */
public record WireNavigation(
    @Nullable String id,
    @Nullable String name,
    @Nullable String translateName,
    @Nullable List<WireNavigation> children) {}
