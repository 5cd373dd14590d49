package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** Asks for the filters. */
public record WireFilterQuery(@Nullable String outMemberId, @Nullable String country) {}
