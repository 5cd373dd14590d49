package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Things to carry things in. */
final class Bags {
  private Bags() {}

  static void tote(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double top = dice.between(350, 430);
    double half = dice.between(185, 245);
    double foot = half * dice.between(0.88, 1.14);
    double rise = dice.between(130, 215);
    double grip = half * dice.between(0.38, 0.58);
    Tint strap = dice.chance(0.5) ? look.palette().wood() : look.palette().second();
    canvas.shadow(500, 812, foot * 1.15, 44);
    canvas.strap(handle(grip - 8, top - 16, rise * 1.06), 22, strap.darker(0.08));
    Path2D body =
        Pen.at(500, top)
            .to(500 - half, top)
            .curve(500 - half, top + 200, 500 - foot, 700, 500 - foot, 780)
            .bend(500 - foot, 815, 500 - foot + 40, 815)
            .to(500, 815)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.line(Pen.at(500 - half, top + 44).to(500 + half, top + 44).open(), 5, shade(look));
    canvas.stitches(Pen.at(508 - half, top + 34).to(492 + half, top + 34).open(), Tint.WHITE);
    canvas.strap(handle(grip, top + 70, rise + 70), 24, strap);
    label(canvas, look, (top + 815) / 2 + 40);
  }

  static void handbag(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double top = dice.between(430, 500);
    double half = dice.between(215, 265);
    double foot = half * dice.between(1.02, 1.2);
    double flap = dice.between(0.4, 0.62) * (800 - top) + top;
    double rise = dice.between(170, 280);
    Palette palette = look.palette();
    canvas.shadow(500, 800, foot * 1.12, 42);
    canvas.strap(handle(half * 0.62, top + 14, rise), 26, palette.wood());
    Path2D body =
        Pen.at(500, top)
            .to(500 - half + 40, top)
            .bend(500 - half, top, 500 - half - 4, top + 40)
            .to(500 - foot, 760)
            .bend(500 - foot, 802, 500 - foot + 50, 802)
            .to(500, 802)
            .mirrored();
    canvas.cloth(body, look.cloth());
    Path2D over =
        Pen.at(500, top - 6)
            .to(500 - half + 40, top - 6)
            .bend(500 - half - 6, top - 6, 500 - half - 8, top + 40)
            .curve(500 - half - 6, flap - 40, 500 - half * 0.5, flap, 500, flap)
            .mirrored();
    canvas.lit(over, dice.chance(0.6) ? palette.body().darker(0.06) : palette.second());
    canvas.stitches(over, Tint.WHITE);
    canvas.ball(Pen.disc(500, flap - 8, 26), palette.metal());
    canvas.line(Pen.disc(500 - half * 0.62, top + 18, 17).getBounds2D(), 9, palette.metal());
    canvas.line(Pen.disc(500 + half * 0.62, top + 18, 17).getBounds2D(), 9, palette.metal());
  }

  static void backpack(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double half = dice.between(180, 220);
    double top = dice.between(235, 300);
    double pocket = dice.between(540, 600);
    Palette palette = look.palette();
    canvas.shadow(500, 822, half * 1.25, 44);
    canvas.strap(handle(60, top + 30, 110), 24, palette.second().darker(0.08));
    for (int side = -1; side <= 1; side += 2) {
      Path2D strap =
          Pen.at(500 + side * half * 0.7, top + 90)
              .bend(500 + side * half * 1.5, 460, 500 + side * half * 1.02, 770)
              .open();
      canvas.strap(strap, 40, palette.second().darker(0.05));
    }
    Path2D body =
        Pen.at(500, top)
            .curve(500 - half * 0.8, top, 500 - half, top + 90, 500 - half, top + 190)
            .to(500 - half - 10, 770)
            .bend(500 - half - 10, 826, 500 - half + 50, 826)
            .to(500, 826)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.line(
        Pen.at(515 - half, pocket - 60).bend(500, pocket - 100, 485 + half, pocket - 60).open(),
        9,
        shade(look));
    Shape front = Pen.rounded(500 - half * 0.76, pocket, half * 1.52, 220, 46);
    canvas.lit(front, dice.chance(0.5) ? palette.second() : palette.body().darker(0.07));
    canvas.stitches(
        Pen.rounded(512 - half * 0.76, pocket + 12, half * 1.52 - 24, 196, 38), Tint.WHITE);
    canvas.line(
        Pen.at(525 - half * 0.7, pocket + 48).to(475 + half * 0.7, pocket + 48).open(),
        10,
        palette.metal());
    canvas.fill(Pen.rounded(486, pocket + 48, 28, 54, 10), palette.accent());
    label(canvas, look, pocket - 150);
  }

  private static Shape handle(double half, double foot, double rise) {
    double lift = foot - rise * 1.3;
    return Pen.at(500 - half, foot)
        .curve(500 - half, lift, 500 + half, lift, 500 + half, foot)
        .open();
  }

  private static void label(Canvas canvas, Look look, double y) {
    Palette palette = look.palette();
    switch (look.dice().index(4)) {
      case 0 -> canvas.lit(Pen.rounded(440, y - 42, 120, 84, 10), palette.wood());
      case 1 -> {
        canvas.fill(Pen.disc(500, y, 74), palette.second().lighter(0.3));
        canvas.line(Pen.disc(500, y, 58), 7, palette.accent());
      }
      case 2 -> canvas.lit(Marks.heart(500, y, 74), palette.accent());
      default -> {}
    }
  }

  private static Tint shade(Look look) {
    return look.palette().body().darker(0.14);
  }
}
