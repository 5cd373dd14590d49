package io.supercargo.web.console;

import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import java.util.List;

/**
 * A way to find goods without words of one's own.
 *
 * @param name of its page, too
 * @param needed by one of these somebody must be able to answer
 */
record DiscoverTab(String name, List<Capability> needed) {
  private static final List<DiscoverTab> ALL =
      List.of(
          tab("recommended", Capability.RECOMMENDATIONS),
          tab("rankings", Capability.RANKINGS),
          tab("categories", Capability.CATEGORIES),
          tab("hot-words", Capability.HOT_WORDS),
          tab("topics", Capability.SEARCH_NAVIGATION),
          tab("brands", Capability.BRANDS),
          tab("pools", Capability.PRODUCT_POOL, Capability.COLLECTION_SEARCH),
          tab("barcodes", Capability.BARCODES),
          tab("filters", Capability.KEYWORD_SEARCH));

  private static DiscoverTab tab(String name, Capability... oneOf) {
    return new DiscoverTab(name, List.of(oneOf));
  }

  /** Those for which there is somebody to ask. */
  static List<DiscoverTab> of(List<ProviderCard> cards) {
    return ALL.stream()
        .filter(tab -> tab.needed.stream().anyMatch(each -> anybodyCan(each, cards)))
        .toList();
  }

  static boolean anybodyCan(Capability capability, List<ProviderCard> cards) {
    return cards.stream().anyMatch(card -> WhoCan.can(card, capability));
  }
}
