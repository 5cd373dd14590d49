package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of the old categories, spelt as it is. */
public record WireCategoryResult(
    String succes,
    @Nullable List<WireCategoryInfo> categoryInfo,
    @Nullable String errorCode,
    @Nullable String errorMsg) {}
