package io.supercargo.sandbox.picture;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The colours that products are sold in, by the keys of the catalogue. */
enum Dye {
  BLACK(0.27, 0.012, 270),
  WHITE(0.955, 0.008, 90),
  GREY(0.66, 0.008, 260),
  RED(0.57, 0.2, 27),
  WINE(0.38, 0.12, 15),
  PINK(0.8, 0.105, 355),
  ORANGE(0.72, 0.17, 53),
  YELLOW(0.87, 0.155, 97),
  GREEN(0.6, 0.15, 147),
  ARMY(0.45, 0.06, 122),
  BLUE(0.54, 0.17, 257),
  SKY(0.8, 0.09, 230),
  NAVY(0.33, 0.085, 265),
  PURPLE(0.52, 0.17, 305),
  BROWN(0.44, 0.075, 52),
  KHAKI(0.71, 0.06, 82),
  BEIGE(0.92, 0.032, 88),
  APRICOT(0.86, 0.075, 66),
  GOLD(0.78, 0.115, 85),
  SILVER(0.83, 0.008, 250);

  private static final Map<String, Dye> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Dye::key, Function.identity()));

  private final double lightness;
  private final double chroma;
  private final double hue;

  Dye(double lightness, double chroma, double hue) {
    this.lightness = lightness;
    this.chroma = chroma;
    this.hue = hue;
  }

  static Dye of(String key) {
    Dye dye = BY_KEY.get(key);
    if (dye == null) {
      List<String> keys = Arrays.stream(values()).map(Dye::key).toList();
      throw new InvalidValue("colour", key, "one of " + String.join(", ", keys));
    }
    return dye;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it came out of one vat. */
  Tint thrown(Dice dice) {
    return new Tint(
        Math.min(0.97, lightness + dice.between(-0.03, 0.03)),
        chroma * dice.between(0.88, 1.1),
        hue + dice.between(-5, 5));
  }

  /** Whether what is of metal has this colour too. */
  boolean isMetal() {
    return this == GOLD || this == SILVER;
  }
}
