package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** The envelope of one order, whose page says that success is a text. */
public record WireTextTrade(
    @Nullable Object result,
    String success,
    @Nullable String errorCode,
    @Nullable String errorMessage) {}
