package io.supercargo.sandbox.picture;

import io.supercargo.domain.InvalidValue;
import java.util.List;

/**
 * What a product looks like: the kind of thing, the colours that it is sold in, and a seed from
 * which everything else follows (shape, other colours, pattern, ground, props).
 *
 * @param colours by the keys of the catalogue; empty where its colour has no name
 */
public record Motif(String kind, long seed, List<String> colours) {
  /** The kinds that can be drawn. */
  public static final List<String> KINDS = List.copyOf(Repertoire.kinds());

  public Motif {
    if (!KINDS.contains(kind)) {
      throw new InvalidValue("kind", kind, "one of " + String.join(", ", KINDS));
    }
    colours = List.copyOf(colours);
    colours.forEach(Dye::of);
  }

  /** In colours that follow from the seed. */
  public Motif(String kind, long seed) {
    this(kind, seed, List.of());
  }

  Dice dice(String purpose) {
    return new Dice(seed, purpose);
  }
}
