package io.supercargo.sandbox.picture;

import io.supercargo.domain.InvalidValue;
import java.util.List;

/**
 * What a product looks like: the kind of thing, and a seed from which everything else follows
 * (shape, colours, pattern, ground, props).
 */
public record Motif(String kind, long seed) {
  /** The kinds that can be drawn. */
  public static final List<String> KINDS = List.copyOf(Repertoire.kinds());

  public Motif {
    if (!KINDS.contains(kind)) {
      throw new InvalidValue("kind", kind, "one of " + String.join(", ", KINDS));
    }
  }

  Dice dice(String purpose) {
    return new Dice(seed, purpose);
  }
}
