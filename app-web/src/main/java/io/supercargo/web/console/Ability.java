package io.supercargo.web.console;

import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Support;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a provider can do.
 *
 * @param where the marketplaces at which it can
 * @param seenLive when it last worked at its main one; empty where that is not known
 */
record Ability(String label, String code, String support, String where, String seenLive) {
  static List<Ability> of(ProviderCard card, Words t) {
    return Arrays.stream(Capability.values())
        .filter(capability -> !where(card, capability).isEmpty())
        .map(capability -> of(capability, card, t))
        .toList();
  }

  private static Ability of(Capability capability, ProviderCard card, Words t) {
    ProviderCard.Cell main = card.capabilities().get(capability);
    return new Ability(
        t.of("capability." + capability.code()),
        capability.code(),
        main == null || main.support() == Support.NO ? Support.YES.code() : main.support().code(),
        where(card, capability),
        main == null ? "" : main.seenLive().map(Moment::text).orElse(""));
  }

  private static String where(ProviderCard card, Capability capability) {
    return card.marketplaces().keySet().stream()
        .filter(marketplace -> card.can(marketplace, capability))
        .map(Marketplace::code)
        .collect(Collectors.joining(", "));
  }
}
