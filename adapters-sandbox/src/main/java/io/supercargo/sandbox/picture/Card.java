package io.supercargo.sandbox.picture;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;

/** A sheet on which pictures lie like cards. */
final class Card {
  private Card() {}

  /** The empty sheet, in the product's ground, a little deeper. */
  static void sheet(Canvas canvas, Motif motif) {
    Tint ground = Look.of(motif).palette().ground().darker(0.05);
    Rectangle all = new Rectangle(0, 0, (int) Canvas.SIDE, (int) Canvas.SIDE);
    canvas.fill(all, Canvas.across(all, 0, 0, 1, 1, ground.lighter(0.03), ground));
  }

  /** Puts what is drawn on a whole sheet into a part of this one. */
  static void put(Canvas canvas, Frame part, Runnable drawing) {
    double side = Canvas.SIDE;
    double x = part.left() * side;
    double y = part.top() * side;
    double width = part.width() * side;
    double height = part.height() * side;
    for (int i = 4; i > 0; i--) {
      canvas.fill(
          Pen.rounded(x - i * 3, y + 6 - i * 2, width + i * 6, height + i * 5, 12 + i * 3),
          Tint.INK.color(0.035));
    }
    AffineTransform move = AffineTransform.getTranslateInstance(x, y);
    move.scale(part.width(), part.height());
    canvas.clipped(Pen.box(x, y, width, height), () -> canvas.moved(move, drawing));
    canvas.line(Pen.box(x, y, width, height), 5, Tint.WHITE);
  }
}
