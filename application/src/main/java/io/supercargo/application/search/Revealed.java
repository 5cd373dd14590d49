package io.supercargo.application.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which native ids stand behind the opaque ids of providers, as details and offers that
 * carry both reveal them. Bounded, and forgets when the process ends. Thread-safe.
 */
public final class Revealed {
  private static final int MOST = 100_000;

  private final Cache<Identity, ProductId.Native> natives =
      Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<ProductId.Native, Set<Identity>> aliases =
      Caffeine.newBuilder().maximumSize(MOST).build();

  /** Learns from an offer that carries both. */
  public void learn(String provider, Offer offer) {
    offer.reference().ifPresent(opaque -> learn(provider, opaque, offer));
  }

  /** Learns from what was answered to the question for an id. */
  public void learn(String provider, ProductId asked, Offer offer) {
    if (offer.id() instanceof ProductId.Native known) {
      if (asked instanceof ProductId.Opaque) {
        put(new Identity(provider, asked), known);
      }
      offer.reference().ifPresent(opaque -> put(new Identity(provider, opaque), known));
    }
  }

  /** What an offer is: the same for all providers where its native id is known. */
  Identity identity(String provider, Offer offer) {
    Identity own = Identity.of(provider, offer.id());
    return Optional.ofNullable(natives.getIfPresent(own)).map(Identity::of).orElse(own);
  }

  /** What else was known as this before its native id was revealed. */
  Set<Identity> aliases(Identity identity) {
    Set<Identity> known =
        identity.id() instanceof ProductId.Native id ? aliases.getIfPresent(id) : null;
    return known == null ? Set.of() : known;
  }

  private void put(Identity opaque, ProductId.Native known) {
    if (!known.equals(natives.getIfPresent(opaque))) {
      natives.put(opaque, known);
      aliases.asMap().merge(known, Set.of(opaque), Revealed::union);
    }
  }

  private static Set<Identity> union(Set<Identity> some, Set<Identity> others) {
    Set<Identity> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }
}
