package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What stands behind and around a product. */
final class Scene {
  private static final Rectangle2D SHEET = new Rectangle2D.Double(0, 0, Canvas.SIDE, Canvas.SIDE);

  private Scene() {}

  /** A plain light ground, and sometimes a small prop. */
  static void plain(Canvas canvas, Palette palette, Dice dice) {
    Tint ground = palette.ground();
    double light = dice.between(0.25, 0.6);
    canvas.fill(
        SHEET,
        Canvas.across(
            SHEET, light, 0, 1 - light, 1, ground.lighter(0.02), ground, ground.darker(0.05)));
    prop(canvas, palette, dice);
  }

  /** A coloured wall, a floor, and something on the wall. */
  static void room(Canvas canvas, Palette palette, Dice dice) {
    Tint wall = new Tint(dice.between(0.84, 0.91), dice.between(0.03, 0.07), dice.between(0, 360));
    double floor = dice.between(660, 730);
    canvas.fill(SHEET, Canvas.across(SHEET, 0.2, 0, 0.8, 1, wall.lighter(0.04), wall));
    Shape window =
        switch (dice.index(3)) {
          case 0 ->
              Pen.disc(dice.between(330, 670), dice.between(330, 420), dice.between(220, 310));
          case 1 -> {
            double half = dice.between(200, 290);
            yield Pen.rounded(500 - half, 150, half * 2, 900, half);
          }
          default -> Pen.rounded(dice.between(100, 240), 120, dice.between(420, 560), 900, 30);
        };
    canvas.fill(window, wall.lighter(0.05).muted(0.7));
    Tint boards = palette.wood().at(dice.between(0.78, 0.86)).muted(0.6);
    Rectangle2D ground = new Rectangle2D.Double(0, floor, Canvas.SIDE, Canvas.SIDE - floor);
    canvas.fill(
        ground, Canvas.across(ground, 0.5, 0, 0.5, 1, boards.darker(0.04), boards.lighter(0.04)));
    prop(canvas, palette, dice);
  }

  private static void prop(Canvas canvas, Palette palette, Dice dice) {
    boolean left = dice.chance(0.5);
    double x = left ? dice.between(120, 180) : dice.between(820, 880);
    switch (dice.index(6)) {
      case 0 -> sprig(canvas, dice, x);
      case 1 -> {
        canvas.shadow(x, 842, 60, 16);
        canvas.ball(Pen.disc(x, 792, 50), palette.accent());
      }
      case 2 ->
          canvas.fill(
              Pen.disc(x, dice.between(180, 260), dice.between(60, 100)),
              palette.second().color(0.35));
      case 3 -> {
        canvas.shadow(x, 848, 70, 16);
        canvas.turned(Pen.rounded(x - 52, 770, 104, 78, 10), palette.wood().lighter(0.1));
      }
      default -> {}
    }
  }

  private static void sprig(Canvas canvas, Dice dice, double x) {
    Tint green =
        new Tint(dice.between(0.52, 0.68), dice.between(0.07, 0.12), dice.between(125, 165));
    canvas.shadow(x, 850, 60, 14);
    for (int i = -2; i <= 2; i++) {
      canvas.lit(Marks.leaf(x, 846, dice.between(150, 230), i * 48), green.lighter(0.03 * (i + 2)));
    }
  }
}
