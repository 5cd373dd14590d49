package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/** The body of a query for hot products of Taobao. */
public record WirePageQuery(@Nullable Integer pageNo, @Nullable Integer pageSize) {}
