package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/** A word that others search with, in Chinese and translated. */
public record WireHotWord(@Nullable String seKeyword, @Nullable String seKeywordTranslation) {}
