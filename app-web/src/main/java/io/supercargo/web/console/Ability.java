package io.supercargo.web.console;

import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.provider.ProviderCard.Cell;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.provider.Support;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a provider can do.
 *
 * @param support at its main marketplace, else at the first where it can
 * @param where the marketplaces at which it can
 * @param seenLive when it last worked there; empty where that is not known
 */
record Ability(String label, String code, String support, String where, String seenLive) {
  static List<Ability> of(ProviderCard card, Words t) {
    return Arrays.stream(Capability.values())
        .flatMap(capability -> of(capability, card, t).stream())
        .toList();
  }

  private static Optional<Ability> of(Capability capability, ProviderCard card, Words t) {
    String where =
        card.marketplaces().keySet().stream()
            .filter(marketplace -> card.can(marketplace, capability))
            .map(Marketplace::code)
            .collect(Collectors.joining(", "));
    return Stream.concat(Stream.of(card.capabilities()), card.marketplaces().values().stream())
        .flatMap(cells -> Stream.ofNullable(cells.get(capability)))
        .filter(cell -> cell.support() != Support.NO)
        .findFirst()
        .map(cell -> of(capability, cell, where, t));
  }

  private static Ability of(Capability capability, Cell cell, String where, Words t) {
    return new Ability(
        t.of("capability." + capability.code()),
        capability.code(),
        cell.support().code(),
        where,
        cell.seenLive().map(Moment::text).orElse(""));
  }
}
