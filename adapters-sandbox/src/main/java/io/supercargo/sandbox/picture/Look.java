package io.supercargo.sandbox.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one product looks: its colours, its cloth, and the throws that shape it.
 *
 * @param dice thrown anew for every picture, so that all pictures show the same shape
 */
record Look(Palette palette, Material cloth, Dice dice) {
  /** In its first colour. */
  static Look of(Motif motif) {
    return of(motif, 0);
  }

  /**
   * In one of its colours; in the first where it does not come in so many.
   *
   * @param colour from 0
   */
  static Look of(Motif motif, int colour) {
    List<String> colours = motif.colours();
    Look own = thrown(motif);
    if (colours.isEmpty()) {
      return own;
    }
    String key = colours.get(colour < colours.size() ? colour : 0);
    return own.in(own.palette.dyed(Dye.of(key), motif.dice("dye " + key)));
  }

  /** The same product in all its other colours; in three that it might have where it has none. */
  static List<Look> others(Motif motif) {
    int count = motif.colours().size();
    if (count > 1) {
      return IntStream.range(1, count).mapToObj(colour -> of(motif, colour)).toList();
    }
    return IntStream.range(0, 3).mapToObj(i -> dyed(motif, i)).toList();
  }

  private static Look dyed(Motif motif, int i) {
    Look own = thrown(motif);
    return own.in(own.palette.dyed(motif.dice("dye" + i)));
  }

  private static Look thrown(Motif motif) {
    Palette palette = Palette.thrown(motif.dice("palette"));
    Material cloth = Material.thrown(palette, motif.dice("cloth"));
    return new Look(palette, cloth, motif.dice("shape"));
  }

  private Look in(Palette dyed) {
    return new Look(dyed, cloth.dyed(dyed), dice);
  }
}
