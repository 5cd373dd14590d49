package io.supercargo.sandbox.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What happens to a picture between the market and the buyer who searches by it. */
public enum Distortion {
  NONE {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      return picture;
    }
  },
  CROPPED {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      int most = picture.getWidth() / 12;
      int left = random.nextInt(most + 1);
      int top = random.nextInt(most + 1);
      int width = picture.getWidth() - left - random.nextInt(most + 1);
      int height = picture.getHeight() - top - random.nextInt(most + 1);
      return drawn(picture.getSubimage(left, top, width, height), width, height);
    }
  },
  CROPPED_MOST {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      int most = picture.getWidth() / 12;
      int left = random.nextInt(2) * most;
      int top = random.nextInt(2) * most;
      int width = picture.getWidth() - left - random.nextInt(2) * most;
      int height = picture.getHeight() - top - random.nextInt(2) * most;
      return drawn(picture.getSubimage(left, top, width, height), width, height);
    }
  },
  HALVED {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      return drawn(picture, picture.getWidth() / 2, picture.getHeight() / 2);
    }
  },
  RECOMPRESSED {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      return Picture.read(jpeg(picture, 0.35f)).image();
    }
  },
  MIXED {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      int[] tint = {random.nextInt(256), random.nextInt(256), random.nextInt(256)};
      return recoloured(picture, (channel, value) -> value * 0.89 + tint[channel] * 0.11);
    }
  },
  GAINED {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      double[] gains = new double[3];
      for (int i = 0; i < gains.length; i++) {
        gains[i] = random.nextInt(2) == 0 ? 0.89 : 1.11;
      }
      return recoloured(picture, (channel, value) -> value * gains[channel]);
    }
  },
  ALL {
    @Override
    BufferedImage of(BufferedImage picture, SplittableRandom random) {
      Distortion tint = random.nextInt(2) == 0 ? MIXED : GAINED;
      BufferedImage cropped = CROPPED.of(picture, random);
      return RECOMPRESSED.of(HALVED.of(tint.of(cropped, random), random), random);
    }
  };

  abstract BufferedImage of(BufferedImage picture, SplittableRandom random);

  static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), how);
      output.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
  }

  private interface Recolouring {
    double apply(int channel, int value);
  }

  private static BufferedImage recoloured(BufferedImage picture, Recolouring change) {
    BufferedImage tinted = drawn(picture, picture.getWidth(), picture.getHeight());
    for (int y = 0; y < tinted.getHeight(); y++) {
      for (int x = 0; x < tinted.getWidth(); x++) {
        int rgb = tinted.getRGB(x, y);
        int other = 0;
        for (int channel = 0; channel < 3; channel++) {
          double value = change.apply(channel, (rgb >> (8 * channel)) & 0xff);
          other |= (int) Math.max(0, Math.min(255, Math.round(value))) << (8 * channel);
        }
        tinted.setRGB(x, y, other);
      }
    }
    return tinted;
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return copy;
  }
}
