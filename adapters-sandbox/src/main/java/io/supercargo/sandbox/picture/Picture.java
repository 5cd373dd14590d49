package io.supercargo.sandbox.picture;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageFormat;
import io.supercargo.domain.search.ImageRegion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture to search by. A large one is thinned while it is read; its width and height stay those
 * of the original, and so do the boxes in it.
 */
public record Picture(BufferedImage image, int width, int height) {
  /** What may be unpacked; a small file can claim to be far larger. */
  private static final long MOST_PIXELS = 40_000_000;

  private static final int ENOUGH = 1000;
  private static final String EXPECTED = "a PNG, JPEG or WebP picture";

  public static Picture of(BufferedImage image) {
    return new Picture(image, image.getWidth(), image.getHeight());
  }

  /**
   * Reads a PNG, JPEG or WebP picture.
   *
   * @throws InvalidValue when it is none, is broken or has more than 40 megapixels
   */
  public static Picture read(byte[] bytes) {
    ImageFormat format = ImageFormat.of(bytes);
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
      if (!readers.hasNext()) {
        throw new InvalidValue("image", format, "a picture that this Java can read");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return read(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof InvalidValue refused) {
        throw refused;
      }
      throw new InvalidValue("image", "a broken " + format + " picture", EXPECTED);
    }
  }

  private static Picture read(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new InvalidValue("image", width + " x " + height + " pixels", "at most 40 megapixels");
    }
    ImageReadParam thinned = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / ENOUGH);
    thinned.setSourceSubsampling(step, step, 0, 0);
    return new Picture(reader.read(0, thinned), width, height);
  }

  /** The box of the thing in the picture, in pixels; all of it when nothing stands out. */
  public ImageRegion subject() {
    return region(Subject.of(light(Frame.WHOLE)));
  }

  /** All of it, in pixels. */
  public ImageRegion whole() {
    return region(Frame.WHOLE);
  }

  Light light(Frame part) {
    int left = (int) Math.round(part.left() * image.getWidth());
    int top = (int) Math.round(part.top() * image.getHeight());
    int right = (int) Math.round(part.right() * image.getWidth());
    int bottom = (int) Math.round(part.bottom() * image.getHeight());
    if (part.equals(Frame.WHOLE)) {
      return Light.of(image, 128);
    }
    return Light.of(
        image.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top)), 128);
  }

  /** A box in shares; what lies outside the picture is cut off. */
  Frame frame(ImageRegion region) {
    if (region.left() >= width || region.top() >= height) {
      throw new InvalidValue(
          "region",
          "%d,%d,%d,%d".formatted(region.left(), region.top(), region.right(), region.bottom()),
          "a box inside %d x %d pixels".formatted(width, height));
    }
    return new Frame(
        (double) region.left() / width,
        (double) region.top() / height,
        Math.min(1, (region.right() + 1.0) / width),
        Math.min(1, (region.bottom() + 1.0) / height));
  }

  private ImageRegion region(Frame frame) {
    int left = (int) Math.round(frame.left() * width);
    int top = (int) Math.round(frame.top() * height);
    return new ImageRegion(
        Math.min(left, Math.max(0, width - 2)),
        Math.min(top, Math.max(0, height - 2)),
        Math.max(left + 1, (int) Math.round(frame.right() * width) - 1),
        Math.max(top + 1, (int) Math.round(frame.bottom() * height) - 1));
  }
}
