package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a key opens.
 *
 * @param scopes at least one
 * @param networks from where it is taken; empty for anywhere
 * @param perMinute how many requests; empty for as many as come
 */
public record Rights(
    Set<Scope> scopes, List<Network> networks, Optional<Integer> perMinute, Budget budget) {
  private static final int MOST_PER_MINUTE = 1_000_000;

  public Rights {
    scopes = Set.copyOf(scopes);
    networks = List.copyOf(networks);
    if (scopes.isEmpty()) {
      throw new InvalidValue("scopes", "none", "at least one, e.g. orders:read");
    }
    if (perMinute.filter(most -> most < 1 || most > MOST_PER_MINUTE).isPresent()) {
      throw new InvalidValue("requestsPerMinute", perMinute.get(), "1 to " + MOST_PER_MINUTE);
    }
  }

  /** Every resource, from anywhere, without limits. */
  public static Rights of(Scope... scopes) {
    return new Rights(Set.of(scopes), List.of(), Optional.empty(), Budget.NONE);
  }

  public boolean cover(Scope needed) {
    return scopes.stream().anyMatch(scope -> scope.covers(needed));
  }

  public boolean holdAt(InetAddress from) {
    return networks.isEmpty() || networks.stream().anyMatch(network -> network.contains(from));
  }
}
