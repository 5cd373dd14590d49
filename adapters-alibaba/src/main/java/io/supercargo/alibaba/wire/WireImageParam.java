package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** A picture to be stored; being text, it is signed like any other parameter. */
public record WireImageParam(@Nullable String imageBase64, @Nullable String outMemberId) {}
