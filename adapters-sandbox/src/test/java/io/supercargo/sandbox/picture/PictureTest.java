package io.supercargo.sandbox.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.ImageRegion;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  private static final Motif BAG = new Motif("tote", 5);

  @Test
  void readsPngAndJpeg() throws IOException {
    BufferedImage drawn = Painter.draw(BAG, 1, 300);
    assertThat(Picture.read(png(drawn)).width()).isEqualTo(300);
    assertThat(Picture.read(Distortion.jpeg(drawn, 0.8f)).height()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp"})
  void readsWebP(String name) throws IOException {
    Picture picture = Picture.read(resource(name));
    assertThat(picture.width()).isEqualTo(240);
    Light light = Light.of(picture.image(), 12);
    assertThat(light.grid(0, new Frame(0, 0, 0.1, 0.1), 1)[0]).isGreaterThan(200);
  }

  @Test
  void thinsALargePictureAndKeepsItsMeasures() throws IOException {
    Picture picture = Picture.read(png(Painter.draw(BAG, 1, 2400)));
    assertThat(picture.width()).isEqualTo(2400);
    assertThat(picture.image().getWidth()).isEqualTo(1200);
    assertThat(picture.whole()).isEqualTo(new ImageRegion(0, 0, 2399, 2399));
  }

  @Test
  void refusesABombBeforeItIsUnpacked() {
    assertThatThrownBy(() -> Picture.read(pngHeader(30_000, 30_000)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("image: 30000 x 30000 pixels (expected: at most 40 megapixels)");
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertThatThrownBy(() -> Picture.read("<html>no picture</html>".getBytes(UTF_8)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("image: another kind of file (expected: a PNG, JPEG or WebP picture)");
  }

  @Test
  void refusesHalfAPicture() throws IOException {
    byte[] whole = png(Painter.draw(BAG, 1, 300));
    assertThatThrownBy(() -> Picture.read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("image: a broken PNG picture (expected: a PNG, JPEG or WebP picture)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp"})
  void refusesHalfAWebP(String name) throws IOException {
    byte[] half = Arrays.copyOf(resource(name), 40);
    assertThatThrownBy(() -> Picture.read(half))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("image: a broken WEBP picture (expected: a PNG, JPEG or WebP picture)");
  }

  @Test
  void findsTheBoxOfTheSubject() {
    BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(240, 240, 235));
    graphics.fillRect(0, 0, 400, 200);
    graphics.setColor(new Color(180, 60, 40));
    graphics.fillRect(100, 50, 150, 100);
    graphics.dispose();
    ImageRegion box = Picture.of(image).subject();
    assertThat(box.left()).isBetween(83, 100);
    assertThat(box.right()).isBetween(249, 267);
    assertThat(box.top()).isBetween(41, 50);
    assertThat(box.bottom()).isBetween(149, 159);
  }

  @Test
  void anEvenPictureIsItsOwnSubject() {
    BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
    assertThat(Picture.of(image).subject()).isEqualTo(new ImageRegion(0, 0, 89, 59));
  }

  @Test
  void refusesARegionOutsideThePicture() {
    Picture picture = Picture.of(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB));
    assertThatThrownBy(() -> picture.frame(new ImageRegion(90, 0, 99, 10)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("region: 90,0,99,10 (expected: a box inside 90 x 60 pixels)");
  }

  static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = PictureTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  /** The first chunk of a PNG, which tells its measures, and nothing after it. */
  private static byte[] pngHeader(int width, int height) {
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.putInt(0x49484452).putInt(width).putInt(height);
    chunk.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(chunk.array());
    return ByteBuffer.allocate(33)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .put(chunk.array())
        .putInt((int) sum.getValue())
        .array();
  }
}
