package io.supercargo.sandbox.picture;

/**
 * How one product looks: its colours, its cloth, and the throws that shape it.
 *
 * @param dice thrown anew for every picture, so that all pictures show the same shape
 */
record Look(Palette palette, Material cloth, Dice dice) {
  static Look of(Motif motif) {
    Palette palette = Palette.thrown(motif.dice("palette"));
    Material cloth = Material.thrown(palette, motif.dice("cloth"));
    return new Look(palette, cloth, motif.dice("shape"));
  }

  /** The same product in another colour. */
  static Look dyed(Motif motif, int variant) {
    Look own = of(motif);
    Palette palette = own.palette.dyed(motif.dice("dye" + variant));
    return new Look(palette, own.cloth.dyed(palette), own.dice);
  }
}
