package io.supercargo.sandbox.picture;

/**
 * The colours of one product.
 *
 * @param ground what it stands on
 * @param body its main colour
 * @param second beside the main colour
 * @param accent for small parts
 * @param metal buckles, rings, blades
 * @param wood handles, leather, legs
 */
record Palette(Tint ground, Tint body, Tint second, Tint accent, Tint metal, Tint wood) {
  /** Lighter things stand on a darker ground, to be seen. */
  private static final double PALE = 0.88;

  static Palette thrown(Dice dice) {
    Tint body = body(dice);
    Tint second = second(body, dice);
    return new Palette(
        new Tint(dice.between(0.93, 0.975), dice.between(0.004, 0.03), dice.between(0, 360)),
        body,
        second,
        new Tint(dice.between(0.5, 0.75), dice.between(0.12, 0.19), dice.between(0, 360)),
        metal(dice),
        new Tint(dice.between(0.42, 0.72), dice.between(0.05, 0.09), dice.between(48, 78)));
  }

  /** The same thing in another colour. */
  Palette dyed(Dice dice) {
    Tint dyed = body(dice);
    return new Palette(ground, dyed, second(dyed, dice), accent, metal, wood);
  }

  /** In a colour that has a name: what stands beside it takes nothing from that. */
  Palette dyed(Dye dye, Dice dice) {
    Tint dyed = dye.thrown(dice);
    return new Palette(
        dyed.lightness() > PALE ? ground.at(0.885) : ground,
        dyed,
        beside(dyed, dice),
        accent,
        dye.isMetal() ? dyed : metal,
        wood);
  }

  /** White, black, or the same colour in another depth. */
  private static Tint beside(Tint dyed, Dice dice) {
    boolean light = dyed.lightness() > 0.6;
    Tint near = dyed.turned(dice.between(-14, 14));
    return switch (dice.index(6)) {
      case 0 -> new Tint(light ? dice.between(0.32, 0.42) : 0.93, 0.015, dyed.hue());
      case 1, 2 ->
          light && dyed.lightness() < 0.87
              ? new Tint(0.965, dyed.chroma() * 0.25, dyed.hue())
              : near.contrasting(dice.between(0.2, 0.32)).muted(dice.between(0.4, 0.8));
      default -> near.contrasting(dice.between(0.14, 0.24)).muted(dice.between(0.75, 1));
    };
  }

  private static Tint body(Dice dice) {
    double hue = dice.between(0, 360);
    return switch (dice.index(8)) {
      case 0, 1 -> new Tint(dice.between(0.58, 0.74), dice.between(0.12, 0.19), hue);
      case 2, 3 -> new Tint(dice.between(0.76, 0.86), dice.between(0.06, 0.1), hue);
      case 4 -> new Tint(dice.between(0.48, 0.72), dice.between(0.05, 0.11), dice.between(25, 110));
      case 5 -> new Tint(dice.between(0.28, 0.4), dice.between(0.02, 0.09), hue);
      case 6 ->
          new Tint(dice.between(0.86, 0.92), dice.between(0.01, 0.035), dice.between(60, 110));
      default -> new Tint(dice.between(0.42, 0.54), dice.between(0.1, 0.16), hue);
    };
  }

  /** A neighbour in hue, or a quiet tone from the other side of the wheel; never as light. */
  private static Tint second(Tint body, Dice dice) {
    if (dice.chance(0.25)) {
      return new Tint(body.lightness() > 0.6 ? dice.between(0.32, 0.42) : 0.93, 0.02, body.hue());
    }
    double turn = dice.pick(0.0, 28.0, -28.0, 60.0, -60.0, 170.0, 200.0) + dice.between(-8, 8);
    double strength = Math.abs(turn) > 100 ? dice.between(0.3, 0.6) : dice.between(0.7, 1.15);
    return body.turned(turn).contrasting(dice.between(0.2, 0.34)).muted(strength);
  }

  private static Tint metal(Dice dice) {
    return dice.pick(
        new Tint(0.8, 0.1, 85),
        new Tint(0.82, 0.01, 250),
        new Tint(0.78, 0.07, 45),
        new Tint(0.42, 0.01, 260));
  }
}
