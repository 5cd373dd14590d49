package io.supercargo.sandbox.picture;

import java.awt.geom.AffineTransform;

/** Cases for telephones, from behind. */
final class PhoneCases {
  private PhoneCases() {}

  static void single(Canvas canvas, Look look) {
    double lean = look.dice().between(-9, 9);
    canvas.shadow(500, 836, 190, 30);
    canvas.moved(tilted(500, 500, lean, 1), () -> back(canvas, look, look.cloth()));
  }

  static void pair(Canvas canvas, Look look) {
    double lean = look.dice().between(5, 12);
    double apart = look.dice().between(90, 125);
    Material other = Material.plain(look.palette().second());
    canvas.shadow(500, 826, 300, 34);
    canvas.moved(tilted(500 + apart, 490, lean, 0.86), () -> back(canvas, look, other));
    canvas.moved(
        tilted(500 - apart, 510, -lean * 0.5, 0.9), () -> back(canvas, look, look.cloth()));
  }

  /** Seen through, with the telephone in it. */
  static void clear(Canvas canvas, Look look) {
    Tint phone = look.palette().body().muted(0.5);
    double lean = look.dice().between(-9, 9);
    canvas.shadow(500, 836, 190, 30);
    canvas.moved(
        tilted(500, 500, lean, 1),
        () -> {
          canvas.fill(Pen.rounded(306, 150, 384, 698, 70), new Tint(0.9, 0.02, 220));
          canvas.line(Pen.rounded(306, 150, 384, 698, 70), 9, Tint.WHITE);
          canvas.moved(tilted(500, 500, 0, 0.95), () -> back(canvas, look, Material.plain(phone)));
          canvas.line(Pen.rounded(314, 158, 368, 682, 62), 6, Tint.INK.color(0.25));
        });
  }

  /** With the ring that holds it to its charger. */
  static void magnetic(Canvas canvas, Look look) {
    double lean = look.dice().between(-9, 9);
    Tint ring = look.palette().second().lighter(0.1);
    canvas.shadow(500, 836, 190, 30);
    canvas.moved(
        tilted(500, 500, lean, 1),
        () -> {
          back(canvas, look, look.cloth());
          canvas.fill(Pen.disc(497, 570, 132), look.palette().body());
          canvas.line(Pen.disc(497, 570, 112), 32, ring);
          canvas.line(Pen.at(497, 716).to(497, 776).open(), 30, ring);
        });
  }

  private static AffineTransform tilted(double cx, double cy, double degrees, double size) {
    AffineTransform move = AffineTransform.getTranslateInstance(cx, cy);
    move.rotate(Math.toRadians(degrees));
    move.scale(size, size);
    move.translate(-500, -500);
    return move;
  }

  private static void back(Canvas canvas, Look look, Material skin) {
    Palette palette = look.palette();
    canvas.lit(Pen.rounded(330, 172, 352, 668, 66), skin.base().darker(0.2));
    canvas.fill(Pen.rounded(675, 330, 14, 90, 7), skin.base().darker(0.26));
    canvas.cloth(Pen.rounded(322, 166, 350, 664, 60), skin);
    canvas.line(Pen.rounded(330, 174, 334, 648, 54), 8, Tint.WHITE.color(0.4));
    camera(canvas, skin, new Dice(skin.base().hashCode() & 7, "camera"));
    if (skin.pattern() == Pattern.PLAIN || look.cloth().pitch() > 105) {
      switch ((int) (look.cloth().seed() & 3)) {
        case 0 -> canvas.lit(Marks.heart(497, 590, 92), palette.accent());
        case 1 -> canvas.lit(Marks.star(497, 590, 104, 5), palette.accent());
        case 2 -> {
          canvas.fill(Pen.disc(497, 590, 96), palette.accent());
          canvas.fill(Pen.disc(540, 566, 84), skin.base());
        }
        default -> {
          canvas.lit(Marks.leaf(490, 720, 250, -60), palette.accent());
          canvas.lit(Marks.leaf(500, 720, 220, 70), palette.accent().darker(0.05));
        }
      }
    }
  }

  private static void camera(Canvas canvas, Material skin, Dice dice) {
    boolean wide = dice.chance(0.4);
    double width = wide ? 300 : 156;
    canvas.lit(Pen.rounded(346, 192, width, 150, 44), skin.base().darker(0.12));
    double step = wide ? 96 : 66;
    for (int i = 0; i < 3; i++) {
      double x = wide ? 400 + i * step : 390 + (i % 2) * step;
      double y = wide ? 267 : i < 2 ? 234 : 234 + step;
      lens(canvas, x, y);
    }
  }

  private static void lens(Canvas canvas, double x, double y) {
    canvas.fill(Pen.disc(x, y, 29), Tint.INK.lighter(0.1));
    canvas.ball(Pen.disc(x, y, 22), new Tint(0.2, 0.04, 270));
    canvas.fill(Pen.disc(x - 7, y - 8, 6), Tint.WHITE.color(0.7));
  }
}
