package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws outlines on a sheet of 1000 by 1000, y downwards. */
final class Pen {
  private static final double AXIS = 500;

  private final double startX;
  private final double startY;
  private final List<double[]> strokes = new ArrayList<>();

  private Pen(double x, double y) {
    startX = x;
    startY = y;
  }

  static Pen at(double x, double y) {
    return new Pen(x, y);
  }

  Pen to(double x, double y) {
    strokes.add(new double[] {x, y});
    return this;
  }

  /** A bend through one control point. */
  Pen bend(double cx, double cy, double x, double y) {
    strokes.add(new double[] {cx, cy, x, y});
    return this;
  }

  Pen curve(double ax, double ay, double bx, double by, double x, double y) {
    strokes.add(new double[] {ax, ay, bx, by, x, y});
    return this;
  }

  Path2D open() {
    Path2D path = new Path2D.Double();
    path.moveTo(startX, startY);
    strokes.forEach(stroke -> add(path, stroke));
    return path;
  }

  Path2D close() {
    Path2D path = open();
    path.closePath();
    return path;
  }

  /** Closes the outline with its own mirror image about the middle of the sheet. */
  Path2D mirrored() {
    Path2D path = open();
    for (int i = strokes.size() - 1; i >= 0; i--) {
      double[] end = i == 0 ? new double[] {startX, startY} : strokes.get(i - 1);
      add(path, mirror(strokes.get(i), end[end.length - 2], end[end.length - 1]));
    }
    path.closePath();
    return path;
  }

  static Shape disc(double cx, double cy, double radius) {
    return oval(cx, cy, radius, radius);
  }

  static Shape oval(double cx, double cy, double rx, double ry) {
    return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
  }

  static Shape box(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  static Shape rounded(double x, double y, double width, double height, double radius) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  private static double[] mirror(double[] stroke, double endX, double endY) {
    if (stroke.length > 2) {
      double[] back = stroke.clone();
      for (int i = 0; i + 3 < stroke.length; i += 2) {
        back[i] = 2 * AXIS - stroke[stroke.length - 4 - i];
        back[i + 1] = stroke[stroke.length - 3 - i];
      }
      back[stroke.length - 2] = 2 * AXIS - endX;
      back[stroke.length - 1] = endY;
      return back;
    }
    return new double[] {2 * AXIS - endX, endY};
  }

  private static void add(Path2D path, double[] stroke) {
    switch (stroke.length) {
      case 2 -> path.lineTo(stroke[0], stroke[1]);
      case 4 -> path.quadTo(stroke[0], stroke[1], stroke[2], stroke[3]);
      default -> path.curveTo(stroke[0], stroke[1], stroke[2], stroke[3], stroke[4], stroke[5]);
    }
  }
}
