package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.sandbox.listing.Listing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that is known of the trade, at hand. The stock that is taken is not kept beside the orders
 * but follows from them, so the two never differ.
 *
 * <p>Changed under the lock of the {@link Books}; {@link #today} may be asked by anybody.
 */
final class Ledger {
  private final Map<String, Deal> deals = new HashMap<>();
  private final Map<String, List<String>> byReference = new HashMap<>();
  private final TreeMap<Place, Deal> newestFirst = new TreeMap<>(Place.NEWEST_FIRST);
  private final Map<String, List<String>> links = new HashMap<>();
  private final Map<Long, Tag> tags = new ConcurrentHashMap<>();
  private final Map<Long, Map<Integer, Long>> taken = new ConcurrentHashMap<>();
  private final TreeMap<Place, Deal> soonestDue = new TreeMap<>(Place.SOONEST_FIRST);
  private final Pleas pleas = new Pleas();
  private final Ripening ripening;
  private Duration ahead = Duration.ZERO;
  private Money spent = Money.fen(0);

  Ledger(Ripening ripening) {
    this.ripening = ripening;
  }

  /** Where an order stands in lists. */
  record Place(long at, String id) {
    static final Comparator<Place> SOONEST_FIRST =
        Comparator.comparingLong(Place::at).thenComparing(Place::id);
    static final Comparator<Place> NEWEST_FIRST = SOONEST_FIRST.reversed();

    static Place of(Deal deal) {
      return new Place(deal.course().created(), deal.id());
    }
  }

  void put(Deal deal) {
    Deal before = deals.put(deal.id(), deal);
    newestFirst.put(Place.of(deal), deal);
    if (before == null) {
      byReference
          .computeIfAbsent(deal.wish().reference(), first -> new ArrayList<>())
          .add(deal.id());
    } else {
      take(before, -1);
      spent = spent.plus(before.spent().times(-1));
      ripening.due(before).ifPresent(at -> soonestDue.remove(new Place(at, before.id())));
    }
    take(deal, 1);
    spent = spent.plus(deal.spent());
    ripening.due(deal).ifPresent(at -> soonestDue.put(new Place(at, deal.id()), deal));
  }

  Pleas pleas() {
    return pleas;
  }

  void put(Tag tag) {
    tags.put(tag.offer(), tag);
  }

  void put(String link, List<String> orders) {
    links.put(link, List.copyOf(orders));
  }

  /** How far the market's clock is ahead. */
  void ahead(Duration by) {
    ahead = by;
  }

  Duration ahead() {
    return ahead;
  }

  long count() {
    return deals.size();
  }

  Optional<Deal> deal(String id) {
    return Optional.ofNullable(deals.get(id));
  }

  List<Deal> referred(String reference) {
    return byReference.getOrDefault(reference, List.of()).stream()
        .flatMap(id -> deal(id).stream())
        .toList();
  }

  Collection<Deal> newestFirst() {
    return newestFirst.values();
  }

  /**
   * Those made in a span of time, the newest first.
   *
   * @param before left out
   */
  Collection<Deal> newestFirst(long from, long before) {
    return from < before
        ? newestFirst.subMap(new Place(before, ""), false, new Place(from, ""), true).values()
        : List.of();
  }

  /** The order to which something has happened by itself, and when; the first of them. */
  Optional<Map.Entry<Long, Deal>> due(long now) {
    return Optional.ofNullable(soonestDue.firstEntry())
        .filter(first -> first.getKey().at() <= now)
        .map(first -> Map.entry(first.getKey().at(), first.getValue()));
  }

  Optional<List<String>> link(String token) {
    return Optional.ofNullable(links.get(token));
  }

  Tag tag(long offer) {
    return tags.getOrDefault(offer, Tag.plain(offer));
  }

  /** An offer as it is now; empty while it is off the shelf. */
  Optional<Listing> onSale(Listing founded) {
    return isOff(founded.id()) ? Optional.empty() : Optional.of(today(founded));
  }

  /** Whether an offer is off the shelf. */
  boolean isOff(long offer) {
    Tag tag = tags.get(offer);
    return tag != null && tag.off();
  }

  /** Offers that their sellers changed. */
  Set<Long> tagged() {
    return Set.copyOf(tags.keySet());
  }

  /** What the account's balance has paid for. */
  Money spent() {
    return spent;
  }

  /** Pieces that orders hold. */
  Map<Long, Map<Integer, Long>> taken() {
    return Map.copyOf(taken);
  }

  /** An offer as it is now: what is left of it, and what it costs. */
  Listing today(Listing founded) {
    Tag tag = tags.get(founded.id());
    Map<Integer, Long> held = taken.getOrDefault(founded.id(), Map.of());
    if (tag == null && held.isEmpty()) {
      return founded;
    }
    return new Tally(tag == null ? Tag.plain(founded.id()) : tag, held).of(founded);
  }

  /** How an offer stands. */
  Tally tally(long offer) {
    return new Tally(tag(offer), taken.getOrDefault(offer, Map.of()));
  }

  private void take(Deal deal, int sign) {
    if (deal.holdsGoods()) {
      deal.items().forEach(item -> take(item, sign * item.held()));
    }
  }

  private void take(Item item, long pieces) {
    Map<Integer, Long> more = new HashMap<>(taken.getOrDefault(item.offer(), Map.of()));
    more.merge(item.variant(), pieces, Long::sum);
    taken.put(item.offer(), Map.copyOf(more));
  }
}
