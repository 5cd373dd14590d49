package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Cloth for beds, windows, floors and tables. */
final class Furnishings {
  private Furnishings() {}

  static void bed(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(290, 330);
    double head = dice.between(240, 310);
    double fold = dice.between(520, 570);
    canvas.shadow(500, 812, half * 1.15, 36);
    canvas.lit(Pen.rounded(500 - half * 0.94, head, half * 1.88, 360, 40), palette.wood());
    canvas.lit(Pen.rounded(500 - half * 0.92, 470, half * 1.84, 90, 20), Tint.WHITE.darker(0.06));
    for (int side = -1; side <= 1; side += 2) {
      Path2D pillow = pillow(500 + side * half * 0.46, 450, half * 0.42, 74);
      canvas.cloth(pillow, side < 0 ? look.cloth() : Material.plain(palette.second()));
      canvas.line(pillow, 6, palette.body().darker(0.14));
    }
    canvas.cloth(
        Pen.at(500, fold - 20)
            .to(500 - half * 0.96, fold - 20)
            .to(490 - half, 770)
            .bend(500 - half, 812, 540 - half, 812)
            .to(500, 812)
            .mirrored(),
        look.cloth());
    canvas.lit(Pen.rounded(496 - half, fold - 34, half * 2 + 8, 72, 24), palette.second());
    for (double share : new double[] {-0.5, 0.06, 0.6}) {
      canvas.line(
          Pen.at(500 + share * half, fold + 60)
              .bend(516 + share * half, 690, 496 + share * half, 800)
              .open(),
          13,
          Tint.INK.color(0.09));
    }
  }

  static void curtain(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double tie = dice.between(520, 600);
    double waist = dice.between(120, 170);
    boolean tied = dice.chance(0.6);
    canvas.fill(Pen.box(280, 230, 440, 600), new Tint(0.93, 0.03, 225));
    canvas.line(Pen.box(280, 230, 440, 600), 14, Tint.WHITE);
    canvas.line(Pen.at(500, 230).to(500, 830).open(), 10, Tint.WHITE);
    double inner = tied ? 490 : dice.between(330, 420);
    Path2D panel =
        tied
            ? Pen.at(190, 190)
                .to(inner, 190)
                .curve(480, 400, 190 + waist, tie - 90, 190 + waist, tie)
                .bend(230 + waist, 720, 250 + waist, 850)
                .to(190, 850)
                .close()
            : Pen.at(190, 190).to(inner, 190).to(inner - 10, 850).to(190, 850).close();
    for (int side = -1; side <= 1; side += 2) {
      Shape hung = side < 0 ? panel : mirror(panel);
      canvas.cloth(hung, look.cloth());
      canvas.clipped(
          hung,
          () -> {
            for (double x = 215; x < 800; x += 52) {
              canvas.line(
                  Pen.at(x, 190).bend(x + 14, 500, x, 860).open(), 16, Tint.INK.color(0.11));
            }
          });
      if (tied) {
        canvas.lit(
            Pen.rounded(side < 0 ? 182 : 810 - waist, tie - 20, waist + 8, 40, 16),
            palette.accent());
      }
    }
    canvas.turned(Pen.rounded(150, 164, 700, 32, 16), palette.wood());
    canvas.ball(Pen.disc(148, 180, 28), palette.metal());
    canvas.ball(Pen.disc(852, 180, 28), palette.metal());
  }

  private static Shape mirror(Path2D shape) {
    return new AffineTransform(-1, 0, 0, 1, 1000, 0).createTransformedShape(shape);
  }

  static void carpet(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double near = dice.between(320, 360);
    double far = near * dice.between(0.66, 0.82);
    double top = dice.between(380, 440);
    canvas.shadow(500, 760, near * 1.15, 60);
    if (dice.chance(0.35)) {
      double tall = (790 - top) / 2;
      canvas.cloth(Pen.oval(500, top + tall, near, tall), look.cloth().pitched(1.3));
      canvas.line(Pen.oval(500, top + tall, near - 12, tall - 10), 24, palette.second());
      canvas.line(Pen.oval(500, top + tall, near * 0.6, tall * 0.6), 14, palette.accent());
      return;
    }
    for (double share = -1; share <= 1; share += 0.08) {
      canvas.line(
          Pen.at(500 + share * near, 780).to(500 + share * near * 1.02, 826).open(),
          9,
          palette.second());
      canvas.line(
          Pen.at(500 + share * far, top).to(500 + share * far, top - 28).open(),
          8,
          palette.second());
    }
    canvas.cloth(sheet(far, near, top, 786), look.cloth().pitched(1.3));
    canvas.line(sheet(far * 0.88, near * 0.9, top + 36, 744), 18, palette.second());
    canvas.line(sheet(far * 0.5, near * 0.54, top + 110, 662), 11, palette.accent());
  }

  private static Path2D sheet(double far, double near, double top, double foot) {
    return Pen.at(500, top).to(500 - far, top).to(500 - near, foot).to(500, foot).mirrored();
  }

  static void tablecloth(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(280, 320);
    double drop = dice.between(640, 720);
    canvas.shadow(500, 836, half, 34);
    for (int side = -1; side <= 1; side += 2) {
      canvas.turned(Pen.box(486 + side * half * 0.7, drop - 60, 28, 900 - drop), palette.wood());
    }
    Path2D drape =
        Pen.at(500, 400)
            .to(500 - half, 400)
            .bend(490 - half, 540, 470 - half, drop)
            .bend(530 - half, drop + 60, 500 - half * 0.62, drop)
            .bend(500 - half * 0.44, drop + 66, 500 - half * 0.2, drop + 10)
            .bend(500 - half * 0.06, drop + 50, 500, drop + 40)
            .mirrored();
    canvas.cloth(drape, look.cloth());
    canvas.fill(
        drape,
        Canvas.across(
            drape.getBounds2D(), 0.5, 0, 0.5, 1, Tint.INK.color(0.22), Tint.INK.color(0)));
    for (double share : new double[] {-0.62, -0.2, 0.2, 0.62}) {
      canvas.line(
          Pen.at(500 + share * half * 0.94, 460).to(500 + share * half * 1.05, drop - 4).open(),
          14,
          Tint.INK.color(0.1));
    }
    canvas.cloth(Pen.oval(500, 400, half, 84), look.cloth());
    canvas.line(Pen.oval(500, 400, half, 84), 8, palette.second());
    canvas.ball(Pen.oval(500, 366, 64, 44), palette.accent());
    canvas.fill(Pen.oval(500, 340, 46, 14), palette.accent().darker(0.14));
  }

  private static Path2D pillow(double cx, double cy, double half, double tall) {
    return Pen.at(cx - half, cy - tall)
        .bend(cx, cy - tall + 22, cx + half, cy - tall)
        .bend(cx + half - 16, cy, cx + half, cy + tall)
        .bend(cx, cy + tall - 18, cx - half, cy + tall)
        .bend(cx - half + 16, cy, cx - half, cy - tall)
        .close();
  }

  static void pillows(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(280, 320);
    double tall = dice.between(120, 150);
    canvas.shadow(500, 770, half * 1.1, 44);
    Path2D under = pillow(500 + dice.between(-30, 30), 640, half, tall);
    canvas.lit(under, palette.second());
    canvas.line(under, 7, palette.second().darker(0.12));
    Path2D over = pillow(500, 640 - tall * 1.2, half * 0.97, tall);
    canvas.cloth(over, look.cloth().pitched(1.2));
    canvas.fill(
        over,
        Canvas.glow(
            430,
            600 - tall * 1.2,
            half * 1.4,
            tall * 1.6,
            Tint.WHITE.color(0.22),
            Tint.WHITE.color(0),
            Tint.INK.color(0.18)));
    canvas.line(over, 7, palette.body().darker(0.12));
  }
}
