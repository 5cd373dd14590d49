package io.supercargo.application.search;

import io.supercargo.application.search.Listing.PossibleMatch;
import io.supercargo.application.search.Listing.Reason;
import io.supercargo.application.search.Listing.Source;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds offers of different providers that may be the same thing. Two native ids are two things, so
 * one of the two must be opaque.
 */
final class Resemblance {
  private static final int MOST = 5;
  private static final int SHORTEST_TELLING_PATH = 12;
  private static final BigDecimal NEAR = new BigDecimal("1.1");

  private final Map<String, List<Known>> byPicture = new HashMap<>();
  private final Map<String, List<Known>> byTitle = new HashMap<>();

  Resemblance(List<Lane> lanes) {
    if (lanes.size() > 1) {
      lanes.forEach(lane -> lane.read(this::learn));
    }
  }

  private record Known(Identity identity, Source source) {}

  List<PossibleMatch> of(Identity identity, Source source) {
    Map<Identity, PossibleMatch> found = new LinkedHashMap<>();
    picture(source.offer())
        .ifPresent(
            key ->
                others(byPicture, key, identity, source)
                    .forEach(other -> put(found, other, Reason.SAME_PICTURE)));
    title(source.offer())
        .ifPresent(
            key ->
                others(byTitle, key, identity, source).stream()
                    .filter(other -> isNear(source.offer(), other.source.offer()))
                    .forEach(other -> put(found, other, Reason.SAME_TITLE_AND_SHOP)));
    return found.values().stream().limit(MOST).toList();
  }

  private void learn(Identity identity, Source source) {
    Known known = new Known(identity, source);
    picture(source.offer()).ifPresent(key -> add(byPicture, key, known));
    title(source.offer()).ifPresent(key -> add(byTitle, key, known));
  }

  private static void add(Map<String, List<Known>> index, String key, Known known) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(known);
  }

  private static void put(Map<Identity, PossibleMatch> found, Known other, Reason reason) {
    found.putIfAbsent(
        other.identity,
        new PossibleMatch(other.source.provider(), other.source.offer().id(), reason));
  }

  private static List<Known> others(
      Map<String, List<Known>> index, String key, Identity identity, Source source) {
    return index.getOrDefault(key, List.of()).stream()
        .filter(other -> !other.identity.equals(identity))
        .filter(other -> !other.source.provider().equals(source.provider()))
        .filter(other -> !(other.identity.isNative() && identity.isNative()))
        .filter(other -> other.identity.id().marketplace() == identity.id().marketplace())
        .toList();
  }

  /** The path of its address without size: pictures lie under the same name on several hosts. */
  private static Optional<String> picture(Offer offer) {
    String path =
        offer
            .imageUrl()
            .replaceFirst("^https?://[^/]*", "")
            .replaceFirst("[?#].*$", "")
            .replaceFirst("(\\.(jpg|jpeg|png|webp))[._][^/]*$", "$1");
    return path.length() < SHORTEST_TELLING_PATH ? Optional.empty() : Optional.of(path);
  }

  private static Optional<String> title(Offer offer) {
    String title = offer.title().original().strip();
    return title.isEmpty()
        ? Optional.empty()
        : offer.shop().map(Shop::id).map(ShopId::value).map(shop -> shop + "\n" + title);
  }

  private static boolean isNear(Offer one, Offer other) {
    if (!one.prices().wholesale().currency().equals(other.prices().wholesale().currency())) {
      return false;
    }
    BigDecimal a = one.prices().wholesale().amount();
    BigDecimal b = other.prices().wholesale().amount();
    return a.max(b).compareTo(a.min(b).multiply(NEAR)) <= 0;
  }
}
