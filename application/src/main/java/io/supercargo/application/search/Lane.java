package io.supercargo.application.search;

import io.supercargo.domain.product.Offer;

/** One provider's hits while they are merged with those of others. */
final class Lane {
  private final String provider;
  private final Stretch stretch;
  private int taken;

  Lane(String provider, Stretch stretch) {
    this.provider = provider;
    this.stretch = stretch;
  }

  String provider() {
    return provider;
  }

  boolean isEmpty() {
    return taken == stretch.hits().size();
  }

  /** Whether it is empty although the provider has more. */
  boolean isStalled() {
    return isEmpty() && !stretch.last();
  }

  Offer head() {
    return stretch.hits().get(taken).offer();
  }

  long rank() {
    return stretch.hits().get(taken).rank();
  }

  Listing take() {
    return new Listing(provider, stretch.hits().get(taken++).offer());
  }

  Place place() {
    return isEmpty()
        ? new Place(stretch.end(), stretch.total(), stretch.last())
        : new Place(rank(), stretch.total(), false);
  }
}
