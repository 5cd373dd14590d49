package io.supercargo.application.search;

import io.supercargo.domain.product.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weaves the hits of several providers into one list: by the sort keys, and where those say
 * nothing, by rank, so that each provider has its turn. What several have is listed once, where it
 * comes first.
 */
final class Merge {
  private final List<Lane> lanes;
  private final Optional<Shown> shown;
  private final Revealed revealed;
  private final Resemblance resemblance;
  private final Comparator<Offer> offers;
  private final Comparator<Lane> order;

  /**
   * @param lanes the preferred provider's first
   * @param shown what was listed before; what is listed now is added to it. Empty where one
   *     provider alone is asked, whose hits are listed as they come
   */
  Merge(List<Lane> lanes, Comparator<Offer> offers, Optional<Shown> shown, Revealed revealed) {
    this.lanes = lanes;
    this.shown = shown;
    this.revealed = revealed;
    this.offers = offers;
    this.resemblance = new Resemblance(lanes);
    this.order = Comparator.comparing(Lane::head, offers).thenComparingLong(Lane::rank);
  }

  /**
   * Takes the next ones. Stops early when a provider that has more came to the end of what was
   * read: what it holds may belong before the others' hits.
   */
  List<Listing> take(int limit) {
    List<Listing> taken = new ArrayList<>(limit);
    while (taken.size() < limit && lanes.stream().noneMatch(Lane::isStalled)) {
      Optional<Lane> next = lanes.stream().filter(lane -> !lane.isEmpty()).min(order);
      if (next.isEmpty()) {
        break;
      }
      Identity identity = next.get().identity();
      if (!isShown(identity)) {
        shown.ifPresent(all -> all.add(identity));
        taken.add(listing(identity, next.get().head()));
      }
      next.get().pass();
    }
    return taken;
  }

  private boolean isShown(Identity identity) {
    return shown
        .filter(all -> all.holds(identity) || holdsAny(all, revealed.aliases(identity)))
        .isPresent();
  }

  private static boolean holdsAny(Shown shown, Set<Identity> aliases) {
    return aliases.stream().anyMatch(shown::holds);
  }

  /**
   * The preferred provider's offer is shown, unless the order asked for puts another's before it.
   */
  private Listing listing(Identity identity, Offer first) {
    List<Listing.Source> sources =
        lanes.stream().flatMap(lane -> lane.source(identity).stream()).toList();
    Listing.Source best =
        sources.stream()
            .filter(source -> offers.compare(source.offer(), first) <= 0)
            .findFirst()
            .orElseThrow();
    return new Listing(best.provider(), best.offer(), sources, resemblance.of(identity, best));
  }
}
