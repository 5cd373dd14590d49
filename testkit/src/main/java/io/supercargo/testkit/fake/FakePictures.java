package io.supercargo.testkit.fake;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRegion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Pictures of four by four coloured squares, another pattern for each ware. */
final class FakePictures {
  private static final String HOST = "pictures.example";
  private static final int CELLS = 4;
  private static final int CELL = 16;
  private static final List<BufferedImage> PAINTED =
      IntStream.range(0, Ware.COUNT).mapToObj(FakePictures::paint).toList();

  private FakePictures() {}

  static String address(int number, int place) {
    return "https://%s/%d-%d.png".formatted(HOST, number, place);
  }

  /** The number of the ware whose picture stands at an address of ours. */
  static Optional<Integer> numberAt(URI address) {
    if (!HOST.equals(address.getHost()) || !address.getPath().matches("/[0-9]{1,2}-[01]\\.png")) {
      return Optional.empty();
    }
    String name = address.getPath().substring(1);
    int number = Integer.parseInt(name.substring(0, name.indexOf('-')));
    return number < Ware.COUNT ? Optional.of(number) : Optional.empty();
  }

  static byte[] png(int number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(PAINTED.get(number), "png", out);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return out.toByteArray();
  }

  private static BufferedImage paint(int number) {
    BufferedImage image = new BufferedImage(CELLS * CELL, CELLS * CELL, BufferedImage.TYPE_INT_RGB);
    Random colours = new Random(number);
    for (int cell = 0; cell < CELLS * CELLS; cell++) {
      int colour = colours.nextInt(0x1000000);
      for (int pixel = 0; pixel < CELL * CELL; pixel++) {
        int x = cell % CELLS * CELL + pixel % CELL;
        int y = cell / CELLS * CELL + pixel / CELL;
        image.setRGB(x, y, colour);
      }
    }
    return image;
  }

  static BufferedImage read(byte[] bytes) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
      if (image != null) {
        return image;
      }
    } catch (IOException broken) {
      // told below, with the same words
    }
    throw new InvalidValue("image", bytes.length + " bytes", "a picture that can be read");
  }

  static BufferedImage part(BufferedImage image, ImageRegion region) {
    int right = Math.min(region.right(), image.getWidth() - 1);
    int bottom = Math.min(region.bottom(), image.getHeight() - 1);
    if (region.left() >= right || region.top() >= bottom) {
      throw new InvalidValue(
          "region", region, "inside " + image.getWidth() + " by " + image.getHeight());
    }
    return image.getSubimage(
        region.left(), region.top(), right - region.left() + 1, bottom - region.top() + 1);
  }

  /** How unlike a picture is to that of a ware, by the colours in the middle of its squares. */
  static long distance(BufferedImage one, int number) {
    BufferedImage other = PAINTED.get(number);
    long sum = 0;
    for (int cell = 0; cell < CELLS * CELLS; cell++) {
      int a = middle(one, cell);
      int b = middle(other, cell);
      for (int shift = 0; shift <= 16; shift += 8) {
        sum += Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
      }
    }
    return sum;
  }

  private static int middle(BufferedImage image, int cell) {
    int x = (2 * (cell % CELLS) + 1) * image.getWidth() / (2 * CELLS);
    int y = (2 * (cell / CELLS) + 1) * image.getHeight() / (2 * CELLS);
    return image.getRGB(x, y);
  }
}
