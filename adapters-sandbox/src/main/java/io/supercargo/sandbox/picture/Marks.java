package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Small signs that are put on things. */
final class Marks {
  private Marks() {}

  static Shape heart(double cx, double cy, double r) {
    return Pen.at(cx, cy + r)
        .curve(cx - r * 1.5, cy, cx - r * 0.8, cy - r * 1.2, cx, cy - r * 0.4)
        .curve(cx + r * 0.8, cy - r * 1.2, cx + r * 1.5, cy, cx, cy + r)
        .close();
  }

  /** A star, or with a ratio near 1 a polygon. */
  static Shape star(double cx, double cy, double r, int points) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < points * 2; i++) {
      double reach = i % 2 == 0 ? r : r * 0.5;
      double turn = Math.PI * i / points - Math.PI / 2;
      double x = cx + reach * Math.cos(turn);
      double y = cy + reach * Math.sin(turn);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    return star;
  }

  static Shape leaf(double cx, double cy, double length, double lean) {
    double tipX = cx + lean;
    double tipY = cy - length;
    double width = length * 0.34;
    return Pen.at(cx, cy)
        .bend(cx - width + lean * 0.2, cy - length * 0.5, tipX, tipY)
        .bend(cx + width + lean * 0.8, cy - length * 0.4, cx, cy)
        .close();
  }

  /** A cut stone seen from above. */
  static Shape gem(double cx, double cy, double r) {
    return Pen.at(cx - r * 0.6, cy - r * 0.7)
        .to(cx + r * 0.6, cy - r * 0.7)
        .to(cx + r, cy - r * 0.1)
        .to(cx, cy + r)
        .to(cx - r, cy - r * 0.1)
        .close();
  }
}
