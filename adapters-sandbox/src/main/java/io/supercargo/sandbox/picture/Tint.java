package io.supercargo.sandbox.picture;

import java.awt.Color;

/**
 * A colour as the eye sees it (Björn Ottosson's OKLCH), so that steps of lightness look even in
 * every hue.
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey to about 0.3
 * @param hue degrees; 30 red, 90 yellow, 145 green, 250 blue
 */
record Tint(double lightness, double chroma, double hue) {
  static final Tint WHITE = new Tint(0.995, 0, 0);
  static final Tint INK = new Tint(0.28, 0.02, 260);

  Tint lighter(double by) {
    return new Tint(Math.min(1, lightness + by), chroma * (1 - by / 2), hue);
  }

  /** Darker, and a little warmer in its chroma, as shade is. */
  Tint darker(double by) {
    return new Tint(Math.max(0.05, lightness - by), chroma * (1 + by / 3), hue);
  }

  Tint turned(double degrees) {
    return new Tint(lightness, chroma, hue + degrees);
  }

  Tint muted(double factor) {
    return new Tint(lightness, chroma * factor, hue);
  }

  Tint at(double otherLightness) {
    return new Tint(otherLightness, chroma, hue);
  }

  /** Away from this tint's own lightness, to whichever side has room. */
  Tint contrasting(double by) {
    return lightness > 0.6 ? darker(by) : lighter(by);
  }

  Color color() {
    return color(1);
  }

  Color color(double opacity) {
    double a = chroma * Math.cos(Math.toRadians(hue));
    double b = chroma * Math.sin(Math.toRadians(hue));
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new Color(
        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
        (float) opacity);
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static float channel(double linear) {
    double encoded =
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (float) Math.max(0, Math.min(1, encoded));
  }
}
