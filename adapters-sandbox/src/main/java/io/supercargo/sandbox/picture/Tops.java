package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** What is worn above, spread out. */
final class Tops {
  private Tops() {}

  static void tee(Canvas canvas, Look look) {
    Cut cut = Cut.thrown(look.dice());
    canvas.shadow(500, cut.hemY + 30, cut.hem * 1.1, 22);
    nape(canvas, look, cut);
    sleeves(canvas, look, cut, new Sleeve(look.dice().between(150, 200), 0.6, 122));
    torso(canvas, look, cut);
    canvas.line(neckline(cut), 20, look.palette().second());
    print(canvas, look);
  }

  static void shirt(Canvas canvas, Look look) {
    Cut cut = Cut.thrown(look.dice());
    Palette palette = look.palette();
    canvas.shadow(500, cut.hemY + 30, cut.hem * 1.1, 22);
    nape(canvas, look, cut);
    sleeves(canvas, look, cut, new Sleeve(look.dice().between(380, 460), 0.26, 92));
    torso(canvas, look, cut);
    double top = 262 + cut.neck;
    canvas.lit(Pen.box(482, top, 36, cut.hemY + 8 - top), palette.body().lighter(0.04));
    canvas.line(Pen.at(482, top).to(482, cut.hemY + 8).open(), 4, palette.body().darker(0.14));
    for (double y = top + 50; y < cut.hemY - 20; y += 82) {
      canvas.ball(Pen.disc(500, y, 12), palette.accent());
    }
    for (int side = -1; side <= 1; side += 2) {
      canvas.lit(
          Pen.at(500, top + 14)
              .to(500 + side * (cut.neckHalf + 10), 238)
              .to(500 + side * (cut.neckHalf + 44), 272)
              .to(500 + side * 62, top + 62)
              .close(),
          palette.second());
    }
    if (look.dice().chance(0.6)) {
      canvas.line(Pen.rounded(556, 410, 88, 96, 12), 6, palette.body().darker(0.14));
    }
  }

  static void hoodie(Canvas canvas, Look look) {
    Cut cut = Cut.thrown(look.dice());
    Palette palette = look.palette();
    canvas.shadow(500, cut.hemY + 34, cut.hem * 1.1, 22);
    Path2D hood =
        Pen.at(500, 150).curve(400, 150, 370, 240, 392, 310).bend(440, 350, 500, 372).mirrored();
    canvas.lit(hood, palette.body().darker(0.05));
    canvas.lit(Pen.oval(500, 276, 76, 84), palette.body().darker(0.2));
    sleeves(canvas, look, cut, new Sleeve(look.dice().between(390, 460), 0.24, 112));
    torso(canvas, look, cut);
    canvas.line(
        Pen.at(400, 262).curve(420, 320, 470, 350, 500, 366).open(),
        30,
        palette.body().darker(0.08));
    canvas.line(
        Pen.at(600, 262).curve(580, 320, 530, 350, 500, 366).open(),
        30,
        palette.body().darker(0.03));
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.at(500 + side * 34, 360).bend(500 + side * 46, 420, 500 + side * 38, 480).open(),
          9,
          palette.accent());
    }
    canvas.lit(
        Pen.at(500, 610).to(410, 610).to(366, 690).to(366, 748).to(500, 748).mirrored(),
        palette.body().darker(0.07));
    canvas.lit(Pen.rounded(500 - cut.hem, cut.hemY - 26, cut.hem * 2, 46, 14), palette.second());
    if (look.dice().chance(0.5)) {
      canvas.lit(Marks.star(500, 520, 52, 5), palette.accent());
    }
  }

  private static void nape(Canvas canvas, Look look, Cut cut) {
    canvas.fill(Pen.oval(500, 256, cut.neckHalf + 6, 30), look.palette().body().darker(0.2));
  }

  private static Path2D neckline(Cut cut) {
    return Pen.at(500 - cut.neckHalf, 254)
        .bend(500 - cut.neckHalf * 0.9, 262 + cut.neck, 500, 262 + cut.neck)
        .bend(500 + cut.neckHalf * 0.9, 262 + cut.neck, 500 + cut.neckHalf, 254)
        .open();
  }

  private static void torso(Canvas canvas, Look look, Cut cut) {
    Path2D torso =
        Pen.at(500, 262 + cut.neck)
            .bend(500 - cut.neckHalf * 0.9, 262 + cut.neck, 500 - cut.neckHalf, 248)
            .to(500 - cut.shoulder, 280)
            .bend(524 - cut.shoulder, 370, 500 - cut.bust, 440)
            .to(500 - cut.hem, cut.hemY)
            .bend(500 - cut.hem * 0.5, cut.hemY + 20, 500, cut.hemY + 20)
            .mirrored();
    canvas.cloth(torso, look.cloth());
    canvas.line(
        Pen.at(500 - cut.hem, cut.hemY - 20)
            .bend(500, cut.hemY + 6, 500 + cut.hem, cut.hemY - 20)
            .open(),
        5,
        look.palette().body().darker(0.14).color(0.6));
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.at(500 + side * cut.shoulder, 284)
              .bend(500 + side * (cut.shoulder - 24), 370, 500 + side * cut.bust, 440)
              .open(),
          6,
          look.palette().body().darker(0.16).color(0.7));
    }
  }

  private static void sleeves(Canvas canvas, Look look, Cut cut, Sleeve sleeve) {
    for (int side = -1; side <= 1; side += 2) {
      double down = Math.sqrt(1 - sleeve.spread * sleeve.spread);
      double x = 500 + side * (cut.shoulder - 8);
      double endX = x + side * sleeve.length * sleeve.spread;
      double endY = 330 + sleeve.length * down;
      double acrossX = side * down * sleeve.wide / 2;
      double acrossY = sleeve.spread * sleeve.wide / 2;
      Path2D arm =
          Pen.at(x - side * 10, 276)
              .bend(x + side * 50, 290, endX + acrossX, endY - acrossY)
              .to(endX - acrossX, endY + acrossY)
              .to(500 + side * (cut.bust - 6), 446)
              .close();
      canvas.cloth(arm, look.cloth());
      canvas.line(
          Pen.at(endX + acrossX, endY - acrossY).to(endX - acrossX, endY + acrossY).open(),
          16,
          look.palette().second());
    }
  }

  private static void print(Canvas canvas, Look look) {
    Tint tint = look.palette().accent();
    switch (look.dice().index(5)) {
      case 0 -> canvas.lit(Marks.heart(500, 470, 64), tint);
      case 1 -> canvas.lit(Marks.star(500, 470, 78, 5), tint);
      case 2 -> canvas.fill(Pen.rounded(410, 430, 180, 30, 8), tint);
      case 3 -> canvas.line(Pen.disc(500, 470, 62), 18, tint);
      default -> canvas.line(Pen.rounded(560, 390, 74, 84, 10), 5, tint);
    }
  }

  /** How far it reaches, how far from the body it points (0 down, 1 sideways), and its cuff. */
  private record Sleeve(double length, double spread, double wide) {}

  /** The measures of a top; halves of widths. */
  private record Cut(
      double shoulder, double bust, double hem, double hemY, double neck, double neckHalf) {
    static Cut thrown(Dice dice) {
      double shoulder = dice.between(172, 202);
      double bust = shoulder - dice.between(8, 26);
      return new Cut(
          shoulder,
          bust,
          bust + dice.between(-6, 30),
          dice.between(740, 820),
          dice.between(30, 90),
          dice.between(58, 84));
    }
  }
}
