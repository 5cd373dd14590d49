package io.supercargo.sandbox.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.search.ImageRegion;
import io.supercargo.ports.provider.Surroundings.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PictureIndexTest {
  private static final Gallery GALLERY = new Gallery(1000, 1);
  private static final List<Portrait> FEW = GALLERY.portraits().subList(0, 40);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void findsADistortedPicture(Distortion distortion) {
    assertThat(GALLERY.hitRate(distortion, 1, 60, 3)).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void findsAProductByAnyOfItsPictures(int view) {
    assertThat(GALLERY.hitRate(Distortion.ALL, view, 20, 4)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void findsAProductByTheBoxOfItsSubject() {
    int hits = 0;
    for (Portrait wanted : FEW) {
      Picture picture = Picture.of(Painter.draw(wanted.motif(), 1, 400));
      hits += isAmongTheFirstFive(wanted, picture, picture.subject()) ? 1 : 0;
    }
    assertThat(hits).isGreaterThanOrEqualTo(38);
  }

  private static boolean isAmongTheFirstFive(Portrait wanted, Picture picture, ImageRegion box) {
    return GALLERY.index().nearest(picture, Optional.of(box), 5).stream()
        .anyMatch(match -> match.offerId().equals(wanted.offerId()));
  }

  @Test
  void looksOnlyAtTheRegion() {
    Portrait left = FEW.get(1);
    Portrait right = FEW.get(2);
    BufferedImage both = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
    both.createGraphics().drawImage(Painter.draw(left.motif(), 1, 300), 0, 0, null);
    both.createGraphics().drawImage(Painter.draw(right.motif(), 1, 300), 300, 0, null);
    Picture picture = Picture.of(both);
    assertThat(first(picture, Optional.of(new ImageRegion(0, 0, 299, 299))))
        .isEqualTo(left.offerId());
    assertThat(first(picture, Optional.of(new ImageRegion(300, 0, 599, 299))))
        .isEqualTo(right.offerId());
  }

  @Test
  void namesEachOfferOnceAndTheLikestFirst() {
    Picture picture = Picture.of(Painter.draw(FEW.get(0).motif(), 1, 200));
    List<Match> matches = GALLERY.index().nearest(picture, Optional.empty(), 300);
    assertThat(matches).hasSize(300).extracting(Match::offerId).doesNotHaveDuplicates();
    assertThat(matches).extracting(Match::likeness).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void anEmptyMarketHasNothingAlike() {
    Picture picture = Picture.of(Painter.draw(FEW.get(0).motif(), 1, 200));
    assertThat(PictureIndex.of(List.of()).nearest(picture, Optional.empty(), 5)).isEmpty();
  }

  @Test
  void opensWhatItKept() {
    assertThat(drawnWhenOpened(FEW)).isEqualTo(40);
    assertThat(drawnWhenOpened(FEW)).isZero();
    PictureIndex opened = PictureIndex.at(file(), "some", FEW, Progress.SILENT);
    Picture picture = Picture.of(Painter.draw(FEW.get(7).motif(), 1, 200));
    assertThat(opened.nearest(picture, Optional.empty(), 40))
        .isEqualTo(PictureIndex.of(FEW).nearest(picture, Optional.empty(), 40));
  }

  @Test
  void makesADamagedFileAgain() throws IOException {
    drawnWhenOpened(FEW);
    byte[] kept = Files.readAllBytes(file());
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < 8; i++) {
      byte[] damaged = kept.clone();
      damaged[random.nextInt(damaged.length)] ^= 0x10;
      Files.write(file(), damaged);
      assertThat(drawnWhenOpened(FEW)).isEqualTo(40);
      assertThat(file()).hasBinaryContent(kept);
    }
  }

  @Test
  void makesAHalfWrittenFileAgain() throws IOException {
    drawnWhenOpened(FEW);
    byte[] kept = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(kept, kept.length / 2));
    assertThat(drawnWhenOpened(FEW)).isEqualTo(40);
  }

  @Test
  void makesTheFileOfOtherOffersAgain() {
    drawnWhenOpened(FEW);
    assertThat(drawnWhenOpened(GALLERY.portraits().subList(40, 80))).isEqualTo(40);
  }

  private int drawnWhenOpened(List<Portrait> portraits) {
    List<Long> done = new ArrayList<>(List.of(0L));
    PictureIndex.at(file(), "some", portraits, (task, so, total) -> done.add(so));
    return done.get(done.size() - 1).intValue();
  }

  private String first(Picture picture, Optional<ImageRegion> region) {
    return GALLERY.index().nearest(picture, region, 1).get(0).offerId();
  }

  private Path file() {
    return folder.resolve("pictures").resolve("index");
  }
}
