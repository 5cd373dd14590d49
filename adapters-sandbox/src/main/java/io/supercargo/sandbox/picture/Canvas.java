package io.supercargo.sandbox.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A sheet of 1000 by 1000, whatever its pixels, lit from the upper left. Not thread-safe. */
final class Canvas implements AutoCloseable {
  static final double SIDE = 1000;

  /** Below this many pixels, threads and stitches cannot be seen and are left out. */
  private static final int FINE = 200;

  /** Things of this size have few pixels on such a small sheet, and are filled with one colour. */
  private static final double TINY = 110;

  private static final Map<RenderingHints.Key, Object> HINTS =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);

  private static final Shape UNIT = Pen.disc(0, 0, 1);

  private static final Paint SHADOW =
      glow(
          0,
          0,
          1,
          1,
          new Color(0.1f, 0.08f, 0.14f, 0.36f),
          new Color(0.1f, 0.08f, 0.14f, 0.13f),
          new Color(0.1f, 0.08f, 0.14f, 0f));

  /** What light adds to a cloth and takes from it. */
  private static final Color[] LIT = {
    new Color(1f, 1f, 1f, 0.16f), new Color(1f, 1f, 1f, 0), new Color(0, 0, 0, 0.14f)
  };

  private final Graphics2D graphics;
  private final boolean fine;

  private Canvas(Graphics2D graphics, boolean fine) {
    this.graphics = graphics;
    this.fine = fine;
    graphics.addRenderingHints(HINTS);
  }

  static Canvas on(BufferedImage image) {
    Canvas canvas = new Canvas(image.createGraphics(), image.getWidth() >= FINE);
    canvas.graphics.scale(image.getWidth() / SIDE, image.getHeight() / SIDE);
    return canvas;
  }

  boolean fine() {
    return fine;
  }

  void fill(Shape shape, Paint paint) {
    graphics.setPaint(paint);
    graphics.fill(shape);
  }

  void fill(Shape shape, Tint tint) {
    fill(shape, tint.color());
  }

  /** Whether a gradient on it would not be seen. */
  private boolean tiny(Rectangle2D box) {
    return !fine && Math.min(box.getWidth(), box.getHeight()) < TINY;
  }

  /** A flat thing in soft light. */
  void lit(Shape shape, Tint tint) {
    Rectangle2D box = shape.getBounds2D();
    if (tiny(box)) {
      fill(shape, tint);
      return;
    }
    fill(shape, across(box, 0.1, 0, 0.9, 1, tint.lighter(0.05), tint, tint.darker(0.07)));
  }

  /** An upright round thing: dark edges and a bright strip left of its middle. */
  void turned(Shape shape, Tint tint) {
    Rectangle2D box = shape.getBounds2D();
    if (tiny(box)) {
      fill(shape, tint);
      return;
    }
    fill(
        shape,
        across(
            box, 0, 0.5, 1, 0.5, tint.darker(0.09), tint.lighter(0.09), tint, tint.darker(0.15)));
  }

  /** A ball. */
  void ball(Shape shape, Tint tint) {
    Rectangle2D box = shape.getBounds2D();
    if (tiny(box)) {
      fill(shape, tint);
      return;
    }
    fill(
        shape,
        glow(
            box.getX() + box.getWidth() * 0.36,
            box.getY() + box.getHeight() * 0.32,
            box.getWidth() * 0.75,
            box.getHeight() * 0.75,
            tint.lighter(0.12).color(),
            tint.color(),
            tint.darker(0.14).color()));
  }

  /** Cloth with its pattern, lit. */
  void cloth(Shape shape, Material material) {
    if (material.pattern() == Pattern.PLAIN) {
      lit(shape, material.base());
      return;
    }
    Rectangle2D box = shape.getBounds2D();
    fill(shape, new TexturePaint(woven(box, material), box));
  }

  /** What makes a glazed or polished thing look round: dark edges, a bright strip. */
  void sheen(Shape shape) {
    fill(
        shape,
        across(
            shape.getBounds2D(),
            0,
            0.5,
            1,
            0.5,
            Tint.INK.color(0.16),
            Tint.WHITE.color(0.24),
            Tint.INK.color(0),
            Tint.INK.color(0.22)));
  }

  private BufferedImage woven(Rectangle2D box, Material material) {
    AffineTransform now = graphics.getTransform();
    double scale = Math.sqrt(Math.abs(now.getDeterminant()));
    int width = Math.max(1, (int) Math.ceil(box.getWidth() * scale));
    int height = Math.max(1, (int) Math.ceil(box.getHeight() * scale));
    BufferedImage layer = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D weaving = layer.createGraphics();
    weaving.scale(width / box.getWidth(), height / box.getHeight());
    weaving.translate(-box.getX(), -box.getY());
    try (Canvas canvas = new Canvas(weaving, fine)) {
      material.lay(canvas, box);
      canvas.fill(box, across(box, 0.1, 0, 0.9, 1, LIT));
    }
    return layer;
  }

  void line(Shape shape, double width, Tint tint) {
    line(shape, width, tint.color());
  }

  void line(Shape shape, double width, Color color) {
    graphics.setPaint(color);
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /** A row of stitches; only where they can be seen. */
  void stitches(Shape shape, Tint tint) {
    if (fine) {
      graphics.setPaint(tint.color(0.85));
      float[] dash = {11, 8};
      graphics.setStroke(
          new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 4, dash, 0));
      graphics.draw(shape);
    }
  }

  /** A tube or a strap that follows a line: dark edge, colour, bright ridge. */
  void strap(Shape shape, double width, Tint tint) {
    if (fine) {
      line(shape, width, tint.darker(0.13));
      line(shape, width * 0.78, tint);
      line(shape, width * 0.22, tint.lighter(0.09).color(0.8));
    } else {
      line(shape, width, tint.darker(0.02));
    }
  }

  /** The soft shadow of a thing that stands on the ground. */
  void shadow(double cx, double cy, double rx, double ry) {
    AffineTransform flat = AffineTransform.getTranslateInstance(cx, cy);
    flat.scale(rx * 1.3, ry * 1.5);
    moved(flat, () -> fill(UNIT, SHADOW));
  }

  /** A round glow that fades through its colours from the middle outwards. */
  static Paint glow(double cx, double cy, double rx, double ry, Color... colors) {
    AffineTransform flatten = new AffineTransform(1, 0, 0, ry / rx, 0, cy - cy * ry / rx);
    return new RadialGradientPaint(
        new Point2D.Double(cx, cy),
        (float) rx,
        new Point2D.Double(cx, cy),
        even(colors.length),
        colors,
        CycleMethod.NO_CYCLE,
        ColorSpaceType.SRGB,
        flatten);
  }

  /** Colours from one point of a box to another, both in shares of it. */
  static Paint across(Rectangle2D box, double x0, double y0, double x1, double y1, Tint... tints) {
    Color[] colors = new Color[tints.length];
    for (int i = 0; i < tints.length; i++) {
      colors[i] = tints[i].color();
    }
    return across(box, x0, y0, x1, y1, colors);
  }

  static Paint across(
      Rectangle2D box, double x0, double y0, double x1, double y1, Color... colors) {
    return new LinearGradientPaint(
        new Point2D.Double(box.getX() + box.getWidth() * x0, box.getY() + box.getHeight() * y0),
        new Point2D.Double(box.getX() + box.getWidth() * x1, box.getY() + box.getHeight() * y1),
        even(colors.length),
        colors);
  }

  private static float[] even(int count) {
    float[] stops = new float[count];
    for (int i = 0; i < count; i++) {
      stops[i] = (float) i / (count - 1);
    }
    return stops;
  }

  /** Draws with the sheet moved, turned or scaled, and puts it back. */
  void moved(AffineTransform move, Runnable drawing) {
    AffineTransform before = graphics.getTransform();
    graphics.transform(move);
    drawing.run();
    graphics.setTransform(before);
  }

  /** Draws with the sheet turned about its middle. */
  void leaned(double degrees, Runnable drawing) {
    moved(AffineTransform.getRotateInstance(Math.toRadians(degrees), 500, 510), drawing);
  }

  /** Draws inside a shape only; its edge is not smoothed. */
  void clipped(Shape shape, Runnable drawing) {
    Shape before = graphics.getClip();
    graphics.clip(shape);
    drawing.run();
    graphics.setClip(before);
  }

  /** Puts a picture of a whole sheet onto this one. */
  void stamp(BufferedImage image) {
    graphics.drawImage(
        image,
        AffineTransform.getScaleInstance(SIDE / image.getWidth(), SIDE / image.getHeight()),
        null);
  }

  @Override
  public void close() {
    graphics.dispose();
  }
}
