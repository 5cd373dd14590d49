package io.supercargo.web.console;

import io.supercargo.domain.Marketplace;
import java.util.ArrayList;
import java.util.List;

/** Marketplaces, for a form to choose from. */
final class Marketplaces {
  private Marketplaces() {}

  /** With a provider's main one first, which is that of no name. */
  static List<Choice> choices(String written, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("marketplace.main"), written.isEmpty()));
    for (Marketplace each : Marketplace.values()) {
      String code = each.code();
      choices.add(new Choice(code, t.of("marketplace." + code), code.equals(written)));
    }
    return choices;
  }
}
