package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.Nullable;

/** A hot list that can be asked for. */
public record WireTheme(@Nullable String themeId, @Nullable String name) {}
