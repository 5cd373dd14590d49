package io.supercargo.sandbox.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A market's worth of portraits, and how often distorted pictures of it are found. */
public final class Gallery {
  private static final int NEAREST = 5;

  private final List<Portrait> portraits;
  private final PictureIndex index;

  public Gallery(int offers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    portraits =
        IntStream.range(0, offers).mapToObj(i -> new Portrait("offer" + i, motif(random))).toList();
    index = PictureIndex.of(portraits);
  }

  /** Of any kind, in up to five colours that stand side by side in the catalogue. */
  private static Motif motif(SplittableRandom random) {
    int colours = random.nextInt(6);
    int from = random.nextInt(Dye.values().length - colours + 1);
    return new Motif(
        Motif.KINDS.get(random.nextInt(Motif.KINDS.size())),
        random.nextLong(),
        Arrays.stream(Dye.values(), from, from + colours).map(Dye::key).toList());
  }

  public PictureIndex index() {
    return index;
  }

  public List<Portrait> portraits() {
    return portraits;
  }

  /** The share of distorted pictures that find their offer among the first five. */
  public double hitRate(Distortion distortion, int view, int pictures, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int hits = 0;
    for (int i = 0; i < pictures; i++) {
      Portrait wanted = portraits.get(random.nextInt(portraits.size()));
      BufferedImage seen = distortion.of(Painter.draw(wanted.motif(), view, Painter.SIDE), random);
      hits += finds(Picture.of(seen), wanted) ? 1 : 0;
    }
    return (double) hits / pictures;
  }

  private boolean finds(Picture picture, Portrait wanted) {
    return index.nearest(picture, Optional.empty(), NEAREST).stream()
        .anyMatch(match -> match.offerId().equals(wanted.offerId()));
  }
}
