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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class PainterTest {
  private static final int SMALL = 40;

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
    for (long seed = 0; seed < 4; seed++) {
      Motif motif = new Motif(kind, seed);
      Light small = Light.of(Painter.draw(motif, 1, SMALL), SMALL);
      Light large = Light.of(Painter.draw(motif, 1, Painter.SIDE), SMALL);
      assertThat(likeness(small, large)).as("%s", motif).isGreaterThan(0.97);
    }
  }

  @Test
  void standsOnALightGround() {
    BufferedImage picture = Painter.draw(new Motif("tote", 3), 1, 200);
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
        .hasMessage("kind: ship (expected: one of %s)", String.join(", ", Motif.KINDS));
  }

  @Test
  void refusesAnUnknownColour() {
    assertThatThrownBy(() -> new Motif("tote", 1, List.of("red", "rust")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "colour: rust (expected: one of black, white, grey, red, wine, pink, orange, yellow,"
                + " green, army, blue, sky, navy, purple, brown, khaki, beige, apricot, gold,"
                + " silver)");
  }

  @Test
  void paintsAProductInTheColoursThatItIsSoldIn() {
    for (long seed = 0; seed < 20; seed++) {
      Motif motif = new Motif("t-shirt", seed, List.of("red", "blue", "black"));
      assertThat(middle(motif, 1, 2)).as("red of %s", motif).isGreaterThan(25);
      assertThat(middle(motif, 2, 1)).as("blue of %s", motif).isGreaterThan(25);
      assertThat(middle(motif, 3, 0)).as("light of %s", motif).isLessThan(125);
      assertThat(middle(motif, 4, 2)).as("red of all of %s", motif).isGreaterThan(12);
    }
  }

  @Test
  void namesThePictureOfAColour() {
    assertThat(showing(5)).containsExactly(1, 2, 3, 4, 4);
    assertThat(showing(4)).containsExactly(1, 2, 3, 4, 4);
    assertThat(showing(3)).containsExactly(1, 2, 3, 1, 1);
  }

  private static List<Integer> showing(int pictures) {
    return IntStream.range(0, 5).mapToObj(i -> Painter.showing(i, pictures)).toList();
  }

  /** How bright, blue or red a picture is about its middle. */
  private static double middle(Motif motif, int view, int channel) {
    Light light = Light.of(Painter.draw(motif, view, 200), 200);
    return light.grid(channel, new Frame(0.4, 0.4, 0.6, 0.65), 1)[0];
  }

  private static double likeness(Light one, Light other) {
    return Sheaf.of(one, List.of(Guesses.HEART)).likeness(Fingerprint.fine(other, Guesses.HEART));
  }

  private static List<Integer> pixels(Motif motif, int view, int side) {
    BufferedImage picture = Painter.draw(motif, view, side);
    return Arrays.stream(picture.getRGB(0, 0, side, side, null, 0, side)).boxed().toList();
  }
}
