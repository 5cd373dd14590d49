package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** What is worn below, spread out. */
final class Bottoms {
  private Bottoms() {}

  static void trousers(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double waist = dice.between(118, 142);
    Legs legs =
        new Legs(
            180,
            waist,
            waist + dice.between(22, 44),
            dice.between(160, 215),
            dice.between(78, 122),
            dice.between(810, 850));
    canvas.shadow(500, 860, 230, 22);
    pair(canvas, look, legs);
    for (int side = -1; side <= 1; side += 2) {
      double x = 500 + side * (legs.outer - legs.width / 2);
      canvas.line(
          Pen.at(500 + side * waist * 0.6, 330).to(x, legs.hemY - 10).open(),
          6,
          look.palette().body().darker(0.14).color(0.6));
    }
  }

  static void shorts(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double waist = dice.between(165, 200);
    canvas.shadow(500, 800, 270, 26);
    pair(
        canvas,
        look,
        new Legs(
            260,
            waist,
            waist + dice.between(30, 60),
            dice.between(260, 310),
            dice.between(190, 232),
            dice.between(680, 770)));
  }

  private static void pair(Canvas canvas, Look look, Legs legs) {
    Palette palette = look.palette();
    double top = legs.top;
    double crotch = top + legs.waist * 1.75;
    Path2D cut =
        Pen.at(500, top)
            .to(500 - legs.waist, top)
            .bend(500 - legs.hip, top + 90, 500 - legs.hip - 6, crotch - 30)
            .to(500 - legs.outer, legs.hemY)
            .to(500 - legs.outer + legs.width, legs.hemY + 12)
            .to(500, crotch)
            .mirrored();
    canvas.cloth(cut, look.cloth());
    Tint seam = palette.body().darker(0.18);
    canvas.line(Pen.at(500, top + 40).to(500, crotch).open(), 6, seam);
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.at(500 + side * legs.waist * 0.55, top + 46)
              .bend(500 + side * legs.waist * 0.7, top + 110, 500 + side * legs.hip, top + 130)
              .open(),
          7,
          seam);
      canvas.line(
          Pen.at(500 + side * legs.outer, legs.hemY - 14)
              .to(500 + side * (legs.outer - legs.width), legs.hemY - 2)
              .open(),
          18,
          palette.second());
    }
    canvas.lit(
        Pen.rounded(496 - legs.waist, top - 8, legs.waist * 2 + 8, 48, 12), palette.second());
    fastening(canvas, look, top);
  }

  private static void fastening(Canvas canvas, Look look, double top) {
    if (look.dice().chance(0.5)) {
      canvas.ball(Pen.disc(500, top + 16, 16), look.palette().metal());
      return;
    }
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.at(500 + side * 12, top + 16)
              .bend(500 + side * 40, top + 60, 500 + side * 26, top + 120)
              .open(),
          10,
          look.palette().accent());
    }
  }

  static void skirt(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Flare flare = Flare.thrown(dice);
    canvas.shadow(500, 850, flare.hem, 24);
    canvas.cloth(flare.outline(), look.cloth());
    for (double share : new double[] {-0.6, -0.2, 0.22, 0.64}) {
      canvas.line(flare.fold(share), 8, Tint.INK.color(0.12));
    }
    band(canvas, look, flare);
    for (double y = 330; y < 700 && look.cloth().pitch() > 96; y += 90) {
      canvas.ball(Pen.disc(500, y, 17), look.palette().accent());
    }
  }

  static void pleated(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Flare flare = Flare.thrown(dice);
    int pleats = 7 + dice.index(5);
    canvas.shadow(500, 850, flare.hem, 24);
    canvas.cloth(flare.outline(), look.cloth());
    for (int i = 0; i < pleats; i++) {
      double from = 2.0 * i / pleats - 1;
      double to = from + 0.9 / pleats;
      canvas.fill(
          Pen.at(500 + from * flare.waist, 250)
              .to(500 + to * flare.waist, 250)
              .to(500 + to * flare.hem, flare.hemY + 16)
              .to(500 + from * flare.hem, flare.hemY + 16)
              .close(),
          Tint.INK.color(0.17));
    }
    band(canvas, look, flare);
  }

  private static void band(Canvas canvas, Look look, Flare flare) {
    canvas.lit(
        Pen.rounded(494 - flare.waist, 214, flare.waist * 2 + 12, 52, 12), look.palette().second());
    canvas.ball(Pen.disc(500 + flare.waist * 0.7, 240, 14), look.palette().metal());
  }

  /** The measures of a pair of legs; halves of widths from the middle, and the width of a hem. */
  private record Legs(
      double top, double waist, double hip, double outer, double width, double hemY) {}

  /** The measures of a skirt; halves of widths. */
  private record Flare(double waist, double hem, double hemY) {
    static Flare thrown(Dice dice) {
      double waist = dice.between(110, 140);
      return new Flare(waist, waist + dice.between(70, 190), dice.between(660, 810));
    }

    Path2D outline() {
      return Pen.at(500, 240)
          .to(500 - waist, 240)
          .bend(500 - waist - (hem - waist) * 0.7, 330, 500 - hem, hemY)
          .bend(500 - hem * 0.5, hemY + 30, 500, hemY + 30)
          .mirrored();
    }

    Path2D fold(double share) {
      return Pen.at(500 + share * waist, 270)
          .bend(500 + share * (waist + hem) * 0.62, 420, 500 + share * hem, hemY + 16)
          .open();
    }
  }
}
