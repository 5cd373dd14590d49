package io.supercargo.application.search;

import io.supercargo.domain.product.Offer;

/** An offer as one provider shows it; the same product at two providers is two listings. */
public record Listing(String provider, Offer offer) {}
