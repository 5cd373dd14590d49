package io.supercargo.http.dialect.aftersales;

import org.jspecify.annotations.Nullable;

/** Pieces of a line of an order. */
public record WireCount(@Nullable Long id, @Nullable Long count) {}
