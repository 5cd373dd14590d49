package io.supercargo.web.console;

import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.provider.Support;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Knows who can do what a form asks for. */
final class WhoCan {
  private final ListProviders providers;

  @Inject
  WhoCan(ListProviders providers) {
    this.providers = providers;
  }

  /** The provider of an order, where the order is. */
  boolean can(KnownOrder order, Capability capability) {
    return providers.list().stream()
        .filter(card -> card.name().equals(order.provider()))
        .anyMatch(card -> card.can(order.marketplace(), capability));
  }

  boolean anybody(Capability capability) {
    return able(capability).findAny().isPresent();
  }

  /**
   * Those that can, for a form to choose from.
   *
   * @param written what was chosen before; empty for what routing says
   * @param routed how the choice of routing is called
   */
  List<Choice> choices(Capability capability, String written, String routed) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", routed, written.isEmpty()));
    able(capability).forEach(name -> choices.add(new Choice(name, name, name.equals(written))));
    return choices;
  }

  private Stream<String> able(Capability capability) {
    return providers.list().stream().filter(card -> can(card, capability)).map(ProviderCard::name);
  }

  /** Where somebody can. */
  static List<Marketplace> where(List<ProviderCard> cards, Capability capability) {
    return Arrays.stream(Marketplace.values())
        .filter(where -> cards.stream().anyMatch(card -> card.can(where, capability)))
        .toList();
  }

  /** Whether it can where it is asked when nobody says a marketplace. */
  static boolean atMain(ProviderCard card, Capability capability) {
    ProviderCard.Cell cell = card.capabilities().get(capability);
    return cell != null && cell.support() != Support.NO;
  }

  static boolean can(ProviderCard card, Capability capability) {
    return card.marketplaces().keySet().stream().anyMatch(where -> card.can(where, capability));
  }
}
