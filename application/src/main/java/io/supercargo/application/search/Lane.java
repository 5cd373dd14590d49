package io.supercargo.application.search;

import io.supercargo.domain.product.Offer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One provider's hits while they are merged with those of others. */
final class Lane {
  private final String provider;
  private final Stretch stretch;
  private final List<Identity> identities;
  private final Map<Identity, Integer> places = new HashMap<>();
  private int taken;

  Lane(String provider, Stretch stretch, Revealed revealed) {
    this.provider = provider;
    this.stretch = stretch;
    this.identities =
        stretch.hits().stream().map(hit -> revealed.identity(provider, hit.offer())).toList();
    for (int i = 0; i < identities.size(); i++) {
      places.putIfAbsent(identities.get(i), i);
    }
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

  Identity identity() {
    return identities.get(taken);
  }

  long rank() {
    return stretch.hits().get(taken).rank();
  }

  void pass() {
    taken++;
  }

  /** What this provider says of a thing, among the hits that were read. */
  Optional<Listing.Source> source(Identity identity) {
    return Optional.ofNullable(places.get(identity)).map(i -> source(stretch.hits().get(i)));
  }

  /** All that was read, with what each is. */
  void read(Reader reader) {
    for (int i = 0; i < identities.size(); i++) {
      reader.hit(identities.get(i), source(stretch.hits().get(i)));
    }
  }

  /** Looks through hits. */
  @FunctionalInterface
  interface Reader {
    void hit(Identity identity, Listing.Source source);
  }

  /** Where to go on: at the first hit that is left, although some behind it may be taken. */
  Place place() {
    return isEmpty()
        ? new Place(stretch.end(), stretch.total(), stretch.last())
        : new Place(firstLeft(), stretch.total(), false);
  }

  private long firstLeft() {
    return stretch.hits().stream().skip(taken).mapToLong(Stretch.Hit::rank).min().orElseThrow();
  }

  private Listing.Source source(Stretch.Hit hit) {
    return new Listing.Source(provider, hit.offer(), hit.fetchedAt());
  }
}
