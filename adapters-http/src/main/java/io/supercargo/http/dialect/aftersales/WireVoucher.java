package io.supercargo.http.dialect.aftersales;

import org.jspecify.annotations.Nullable;

/**
 * Where a picture stands: the one, a slash, and the other.
 *
 * @param imageDomain with its protocol
 */
public record WireVoucher(@Nullable String imageDomain, @Nullable String imageRelativeUrl) {}
