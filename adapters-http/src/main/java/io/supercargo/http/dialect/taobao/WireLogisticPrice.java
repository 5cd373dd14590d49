package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.Nullable;

/** What sending one piece costs, in fen. */
public record WireLogisticPrice(@Nullable Long postFee, @Nullable String currency) {}
