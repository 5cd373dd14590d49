package io.supercargo.xportcn.wire.trade;

import org.jspecify.annotations.Nullable;

/** What became of a confirmation of receipt. */
public record WireArrived(
    @Nullable Boolean success, @Nullable String errorInfo, @Nullable String errorCode) {}
