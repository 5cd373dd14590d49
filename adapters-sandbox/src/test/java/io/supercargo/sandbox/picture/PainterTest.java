package io.supercargo.sandbox.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class PainterTest {
  private static final int SMALL = 48;

  static List<String> kinds() {
    return Motif.KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void drawsTheSamePictureForTheSameMotif(String kind) {
    for (int view = 1; view <= Painter.VIEWS; view++) {
      assertThat(pixels(new Motif(kind, 42), view, 120))
          .isEqualTo(pixels(new Motif(kind, 42), view, 120));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void drawsAProductDifferentlyInEachView(String kind) {
    Set<List<Integer>> views = new HashSet<>();
    for (int view = 1; view <= Painter.VIEWS; view++) {
      views.add(pixels(new Motif(kind, 7), view, SMALL));
    }
    assertThat(views).hasSize(Painter.VIEWS);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void drawsSmallWhatItDrawsLarge(String kind) {
    for (long seed = 0; seed < 12; seed++) {
      Motif motif = new Motif(kind, seed);
      Light small = Light.of(Painter.draw(motif, 1, SMALL), SMALL);
      Light large = Light.of(Painter.draw(motif, 1, Painter.SIDE), SMALL);
      assertThat(likeness(small, large)).as("%s", motif).isGreaterThan(0.97);
    }
  }

  @Test
  void standsOnALightGround() {
    BufferedImage picture = Painter.draw(new Motif("bag", 3), 1, 200);
    Light light = Light.of(picture, 200);
    assertThat(light.grid(0, new Frame(0, 0, 1, 0.1), 1)[0]).isGreaterThan(210);
  }

  @Test
  void fiveHundredProductsLookDifferent() {
    Gallery gallery = new Gallery(500, 11);
    for (Portrait portrait : gallery.portraits()) {
      Picture picture = Picture.of(Painter.draw(portrait.motif(), 1, SMALL));
      List<Match> matches = gallery.index().nearest(picture, Optional.empty(), 2);
      assertThat(matches.get(0).offerId()).isEqualTo(portrait.offerId());
      assertThat(matches.get(1).likeness()).isLessThan(matches.get(0).likeness() - 0.005);
    }
  }

  @Test
  void refusesAnUnknownKind() {
    assertThatThrownBy(() -> new Motif("ship", 1))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "kind: ship (expected: one of bag, lamp, dress, shoe, phone-case, toy, kitchen, tool,"
                + " jewellery, textile, other)");
  }

  private static double likeness(Light one, Light other) {
    return Sheaf.of(one, List.of(Guesses.HEART)).likeness(Fingerprint.fine(other, Guesses.HEART));
  }

  private static List<Integer> pixels(Motif motif, int view, int side) {
    BufferedImage picture = Painter.draw(motif, view, side);
    return Arrays.stream(picture.getRGB(0, 0, side, side, null, 0, side)).boxed().toList();
  }
}
