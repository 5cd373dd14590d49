package io.supercargo.application.provider;

import io.supercargo.domain.Marketplace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which providers a caller wants to be asked, and where: what {@code ?provider=} and {@code
 * ?marketplace=} say.
 */
public sealed interface Selection extends Asked {
  /** Nothing was said: routing decides. */
  Selection ROUTED = new Routed(Optional.empty());

  Selection ALL = new All(Optional.empty());

  /** Where they are asked; empty leaves each at its main marketplace. */
  Optional<Marketplace> marketplace();

  /** The same providers, asked at a marketplace. */
  Selection at(Marketplace marketplace);

  /** As routing says. */
  record Routed(Optional<Marketplace> marketplace) implements Selection {
    @Override
    public Selection at(Marketplace other) {
      return new Routed(Optional.of(other));
    }
  }

  /** Every provider that can. */
  record All(Optional<Marketplace> marketplace) implements Selection {
    @Override
    public Selection at(Marketplace other) {
      return new All(Optional.of(other));
    }
  }

  /** These and no others. */
  record Named(List<String> names, Optional<Marketplace> marketplace) implements Selection {
    public Named {
      names = names.stream().distinct().toList();
    }

    @Override
    public Selection at(Marketplace other) {
      return new Named(names, Optional.of(other));
    }
  }

  /** Some providers, on terms of the caller's own. */
  record On(Selection whom, Terms terms) implements Selection {
    @Override
    public Optional<Marketplace> marketplace() {
      return whom.marketplace();
    }

    @Override
    public Selection at(Marketplace other) {
      return new On(whom.at(other), terms);
    }
  }

  static Selection of(String... names) {
    return new Named(List.of(names), Optional.empty());
  }

  /** Reads {@code all} or {@code a,b}; a blank text leaves it to routing. */
  static Selection parse(String text) {
    List<String> names =
        Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    if (names.isEmpty()) {
      return ROUTED;
    }
    return names.equals(List.of("all")) ? ALL : new Named(names, Optional.empty());
  }
}
