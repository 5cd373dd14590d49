package io.supercargo.http.dialect.taobao;

import org.jspecify.annotations.Nullable;

/**
 * Asks what sending one piece costs.
 *
 * @param addressInfo a {@link WireAddress} as JSON text
 */
public record WireLogisticQuery(@Nullable String itemId, @Nullable String addressInfo) {}
