package io.supercargo.lab.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class DistortionTest {
  @Test
  void aCroppedPictureLosesAtMostATwelfthPerSide() throws IOException {
    BufferedImage cropped = distorted(Distortion.CROPPED);
    assertThat(cropped.getWidth()).isBetween(100, 119);
    assertThat(cropped.getHeight()).isBetween(50, 60);
  }

  @Test
  void aScaledPictureIsHalfAsLarge() throws IOException {
    BufferedImage scaled = distorted(Distortion.SCALED);
    assertThat(scaled.getWidth()).isEqualTo(60);
    assertThat(scaled.getHeight()).isEqualTo(30);
  }

  @Test
  void theOthersKeepTheirSize() throws IOException {
    assertThat(distorted(Distortion.RECOMPRESSED).getWidth()).isEqualTo(120);
    assertThat(distorted(Distortion.TINTED).getHeight()).isEqualTo(60);
  }

  @Test
  void aRecompressedPictureIsAJpeg() throws IOException {
    assertThat(Distortion.RECOMPRESSED.of(png(), new Random(7))).startsWith(0xff, 0xd8);
  }

  @Test
  void hitRatesAreNamedAfterWhatWasDone() {
    assertThat(Distortion.CROPPED.hitRateName()).isEqualTo("hitRateCropped");
  }

  private static BufferedImage distorted(Distortion distortion) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(distortion.of(png(), new Random(7))));
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
