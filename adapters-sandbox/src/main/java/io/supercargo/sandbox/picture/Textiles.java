package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Towels, cushions and blankets. */
final class Textiles {
  private Textiles() {}

  static void towels(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int count = 3 + dice.index(3);
    double thick = dice.between(88, 120);
    double half = dice.between(220, 270);
    double base = 800;
    canvas.shadow(500, base + 4, half * 1.2, 40);
    for (int i = 0; i < count; i++) {
      double y = base - (i + 1) * thick;
      double shift = dice.between(-18, 18);
      double x = 500 - half + shift;
      Material cloth = i % 2 == 0 ? look.cloth() : Material.plain(palette.second());
      canvas.cloth(Pen.rounded(x, y, half * 2, thick - 4, thick * 0.42), cloth);
      canvas.line(
          Pen.at(x + 46, y + thick * 0.5).to(x + half * 2 - 12, y + thick * 0.5).open(),
          6,
          cloth.base().darker(0.13).color(0.6));
      canvas.fill(Pen.rounded(x + half * 1.5, y, 26, thick - 4, 4), palette.accent().color(0.8));
    }
  }

  static void cushion(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(220, 275);
    double tall = half * dice.between(0.75, 1.05);
    double puff = dice.between(20, 60);
    double cy = 790 - tall;
    canvas.shadow(500, 800, half * 1.1, 44);
    Path2D pillow =
        Pen.at(500, cy - tall + puff * 0.4)
            .bend(500 - half * 0.6, cy - tall + puff * 0.3, 500 - half, cy - tall - 8)
            .bend(500 - half + puff, cy, 500 - half, cy + tall + 6)
            .bend(500 - half * 0.5, cy + tall - puff * 0.3, 500, cy + tall - puff * 0.3)
            .mirrored();
    boolean fringe = dice.chance(0.4);
    if (fringe) {
      canvas.line(pillow, 26, palette.accent());
    }
    canvas.cloth(pillow, look.cloth().pitched(1.2));
    canvas.fill(
        pillow,
        Canvas.glow(
            440,
            cy - 60,
            half * 1.5,
            tall * 1.5,
            Tint.WHITE.color(0.18),
            Tint.WHITE.color(0),
            Tint.INK.color(0.22)));
    canvas.line(pillow, 7, palette.second().darker(0.03));
    if (dice.chance(0.3)) {
      canvas.ball(Pen.disc(500, cy, 26), palette.accent());
    }
  }

  static void throwBlanket(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(190, 250);
    double hem = dice.between(690, 770);
    double slant = dice.between(-50, 50);
    canvas.shadow(500, 868, half, 22);
    canvas.turned(Pen.rounded(190, 214, 620, 34, 17), palette.wood());
    for (double x = 500 - half + 12; x < 490 + half; x += 34) {
      double y = hem + slant * (x - 500) / half;
      canvas.line(Pen.at(x, y - 10).bend(x + 8, y + 30, x, y + 66).open(), 12, palette.second());
    }
    Path2D cloth =
        Pen.at(500 - half, 222)
            .bend(500, 204, 500 + half, 222)
            .curve(512 + half, 400, 490 + half, 560, 500 + half, hem + slant)
            .bend(500, hem + 26, 500 - half, hem - slant)
            .curve(490 - half, 560, 510 - half, 400, 500 - half, 222)
            .close();
    canvas.cloth(cloth, look.cloth().pitched(1.2));
    for (double share : new double[] {-0.55, -0.1, 0.45}) {
      canvas.line(
          Pen.at(500 + share * half, 260)
              .curve(520 + share * half, 420, 480 + share * half, 560, 500 + share * half, hem - 20)
              .open(),
          16,
          Tint.INK.color(0.08));
    }
    canvas.lit(Pen.rounded(500 - half, 262, half * 2, 40, 6), palette.accent());
  }
}
