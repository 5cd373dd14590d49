package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** Asks for categories by a part of their names. */
public record WireCategoryNameQuery(@Nullable String cateName, @Nullable String language) {}
