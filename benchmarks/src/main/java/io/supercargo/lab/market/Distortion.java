package io.supercargo.lab.market;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What happens to pictures between a shop and a buyer. Answers a JPEG or PNG. */
public enum Distortion {
  /** Up to a twelfth is cut off each side. */
  CROPPED {
    @Override
    byte[] of(BufferedImage picture, Random dice) {
      int left = dice.nextInt(picture.getWidth() / 12 + 1);
      int top = dice.nextInt(picture.getHeight() / 12 + 1);
      int right = dice.nextInt(picture.getWidth() / 12 + 1);
      int bottom = dice.nextInt(picture.getHeight() / 12 + 1);
      int width = picture.getWidth() - left - right;
      int height = picture.getHeight() - top - bottom;
      return png(picture.getSubimage(left, top, width, height));
    }
  },

  /** Half as wide and half as high. */
  SCALED {
    @Override
    byte[] of(BufferedImage picture, Random dice) {
      return png(drawn(picture, picture.getWidth() / 2, picture.getHeight() / 2));
    }
  },

  /** Written as a JPEG of quality 0.35. */
  RECOMPRESSED {
    @Override
    byte[] of(BufferedImage picture, Random dice) {
      return jpeg(drawn(picture, picture.getWidth(), picture.getHeight()), 0.35f);
    }
  },

  /** Any colour laid over it, eleven parts in a hundred. */
  TINTED {
    @Override
    byte[] of(BufferedImage picture, Random dice) {
      BufferedImage tinted = drawn(picture, picture.getWidth(), picture.getHeight());
      Graphics2D brush = tinted.createGraphics();
      int opacity = Math.round(255 * 0.11f);
      brush.setColor(new Color(dice.nextInt(256), dice.nextInt(256), dice.nextInt(256), opacity));
      brush.fillRect(0, 0, tinted.getWidth(), tinted.getHeight());
      brush.dispose();
      return png(tinted);
    }
  };

  /** The figure that tells how often pictures so distorted are found. */
  public String hitRateName() {
    String name = name().toLowerCase(Locale.ROOT);
    return "hitRate" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  abstract byte[] of(BufferedImage picture, Random dice);

  /** Distorts an encoded picture. */
  public byte[] of(byte[] picture, Random dice) {
    try {
      return of(ImageIO.read(new ByteArrayInputStream(picture)), dice);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = drawn.createGraphics();
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(picture, 0, 0, width, height, null);
    brush.dispose();
    return drawn;
  }

  private static byte[] png(BufferedImage picture) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
