package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Dresses on a hanger. */
final class Dresses {
  /** A neckline below this shows the shoulders. */
  private static final double BARE = 120;

  private Dresses() {}

  static void dress(Canvas canvas, Look look) {
    draw(canvas, look, Cut.thrown(look.dice()), look.dice().index(4));
  }

  /** On two thin straps. */
  static void slip(Canvas canvas, Look look) {
    Cut cut = Cut.thrown(look.dice()).bare();
    draw(canvas, look, cut, 0);
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.at(500 + side * (cut.neckHalf + 4), 372).to(500 + side * 70, 262).open(),
          13,
          look.palette().second());
    }
  }

  /** Narrow and long, with a standing collar and knots. */
  static void cheongsam(Canvas canvas, Look look) {
    Cut cut = Cut.thrown(look.dice()).narrow();
    draw(canvas, look, cut, look.dice().index(2));
    Tint trim = look.palette().accent();
    canvas.lit(Pen.rounded(500 - cut.neckHalf - 6, 248, cut.neckHalf * 2 + 12, 52, 14), trim);
    canvas.line(Pen.at(500, 300).bend(540, 390, 500 + cut.bust - 8, 400).open(), 12, trim);
    for (int i = 0; i < 3; i++) {
      double x = 512 + i * (cut.bust - 24) / 2.4;
      canvas.ball(Pen.disc(x, 328 + i * 30, 15), trim.darker(0.08));
    }
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.at(500 + side * cut.hem * 0.92, cut.hemY - 190)
              .to(500 + side * cut.hem * 0.84, cut.hemY + 10)
              .open(),
          12,
          trim);
    }
  }

  private static void draw(Canvas canvas, Look look, Cut cut, int sleeve) {
    Dice dice = look.dice();
    canvas.shadow(500, 885, cut.hem * 0.8, 22);
    hanger(canvas, look);
    if (sleeve > 0) {
      sleeves(canvas, look, cut, sleeve);
    }
    Path2D skirt =
        Pen.at(500, cut.waistY - 4)
            .to(500 - cut.waist, cut.waistY - 4)
            .curve(
                500 - cut.waist - cut.flare,
                cut.waistY + 60,
                500 - cut.hem + 20,
                cut.hemY - 130,
                500 - cut.hem,
                cut.hemY)
            .bend(500 - cut.hem * 0.5, cut.hemY + 34, 500, cut.hemY + 26)
            .mirrored();
    canvas.cloth(skirt, look.cloth());
    folds(canvas, look, cut);
    canvas.cloth(
        cut.neck > BARE ? bustier(cut) : bodice(cut),
        dice.chance(0.25) ? Material.plain(look.palette().body().darker(0.05)) : look.cloth());
    belt(canvas, look, cut);
  }

  private static Path2D bodice(Cut cut) {
    double x = 500 - cut.shoulder;
    return Pen.at(500, 300 + cut.neck)
        .bend(500 - cut.neckHalf * 0.9, 300 + cut.neck, 500 - cut.neckHalf, 268)
        .to(x, 290)
        .bend(x + 22, 360, 500 - cut.bust, 400)
        .bend(500 - cut.bust + 4, cut.waistY - 60, 500 - cut.waist, cut.waistY)
        .to(500, cut.waistY + 6)
        .mirrored();
  }

  private static Path2D bustier(Cut cut) {
    return Pen.at(500, 394)
        .bend(500 - cut.neckHalf * 0.5, 352, 500 - cut.neckHalf - 4, 366)
        .bend(500 - cut.bust + 14, 380, 500 - cut.bust, 410)
        .bend(500 - cut.bust + 4, cut.waistY - 60, 500 - cut.waist, cut.waistY)
        .to(500, cut.waistY + 6)
        .mirrored();
  }

  private static void sleeves(Canvas canvas, Look look, Cut cut, int kind) {
    double reach = kind == 1 ? 90 : kind == 2 ? 170 : 320;
    double wide = kind == 3 ? 52 : 78;
    for (int side = -1; side <= 1; side += 2) {
      double x = 500 + side * (cut.shoulder - 12);
      double endX = x + side * reach * 0.52;
      double endY = 300 + reach;
      Path2D sleeve =
          Pen.at(x - side * 12, 284)
              .bend(x + side * reach * 0.4, 290, endX + side * wide * 0.5, endY - 12)
              .to(endX - side * wide * 0.7, endY + 22)
              .bend(x - side * 16, 420, x - side * 40, 412)
              .close();
      canvas.cloth(sleeve, look.cloth());
      canvas.line(
          Pen.at(endX + side * wide * 0.5, endY - 12)
              .to(endX - side * wide * 0.7, endY + 22)
              .open(),
          9,
          look.palette().second());
    }
  }

  private static void folds(Canvas canvas, Look look, Cut cut) {
    Tint fold = look.palette().body().darker(0.16);
    for (double share : new double[] {-0.62, -0.2, 0.25, 0.66}) {
      canvas.line(
          Pen.at(500 + share * cut.waist, cut.waistY + 30)
              .bend(
                  500 + share * (cut.waist + cut.flare),
                  cut.waistY + 120,
                  500 + share * cut.hem,
                  cut.hemY + 4)
              .open(),
          7,
          fold.color(0.35));
    }
  }

  private static void belt(Canvas canvas, Look look, Cut cut) {
    Tint sash = look.dice().chance(0.5) ? look.palette().accent() : look.palette().second();
    double x = 500 - cut.waist - 4;
    switch (look.dice().index(3)) {
      case 0 -> canvas.lit(Pen.rounded(x, cut.waistY - 18, cut.waist * 2 + 8, 34, 10), sash);
      case 1 -> {
        canvas.lit(Pen.rounded(x, cut.waistY - 14, cut.waist * 2 + 8, 26, 8), sash);
        canvas.lit(Marks.leaf(500, cut.waistY + 120, 126, -34), sash);
        canvas.lit(Marks.leaf(510, cut.waistY + 130, 130, 26), sash.darker(0.04));
        canvas.ball(Pen.oval(500, cut.waistY, 24, 20), sash.lighter(0.05));
      }
      default ->
          canvas.line(
              Pen.at(500 - cut.waist, cut.waistY).to(500 + cut.waist, cut.waistY).open(),
              6,
              look.palette().body().darker(0.12));
    }
  }

  private static void hanger(Canvas canvas, Look look) {
    Tint wood = look.palette().wood();
    canvas.line(
        Pen.at(500, 250)
            .to(500, 205)
            .curve(500, 180, 545, 185, 540, 150)
            .bend(530, 120, 492, 138)
            .open(),
        9,
        look.palette().metal().darker(0.1));
    canvas.strap(
        Pen.at(352, 300).bend(450, 252, 500, 248).bend(550, 252, 648, 300).open(), 22, wood);
  }

  /** The measures of a dress; halves of widths. */
  private record Cut(
      double shoulder,
      double bust,
      double waist,
      double hem,
      double flare,
      double waistY,
      double hemY,
      double neck,
      double neckHalf) {
    static Cut thrown(Dice dice) {
      double bust = dice.between(108, 126);
      double waist = bust * dice.between(0.72, 0.95);
      return new Cut(
          dice.between(112, 140),
          bust,
          waist,
          waist + dice.between(40, 190),
          dice.between(0, 70),
          dice.between(470, 550),
          dice.between(720, 850),
          dice.between(10, 100),
          dice.between(46, 80));
    }

    Cut bare() {
      return new Cut(
          shoulder, bust, waist, hem, flare, waistY, hemY, BARE + 1, Math.min(neckHalf, 70));
    }

    Cut narrow() {
      return new Cut(shoulder, bust, waist, waist + 34, 20, waistY - 20, 850, 10, 50);
    }
  }
}
