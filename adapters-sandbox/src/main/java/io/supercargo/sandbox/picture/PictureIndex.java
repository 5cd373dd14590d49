package io.supercargo.sandbox.picture;

import io.supercargo.domain.search.ImageRegion;
import io.supercargo.ports.provider.Surroundings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds offers by picture, also when the picture was cropped, scaled, compressed or tinted. Kept in
 * one file that can be made again at any time. Thread-safe.
 */
public final class PictureIndex {
  /** How many are looked at closely. */
  private static final int CANDIDATES = 250;

  private final IndexFile file;

  PictureIndex(IndexFile file) {
    this.file = file;
  }

  /**
   * Whether an index is kept that was made of so many offers under this mark. Reads no more than
   * the head of the file: {@link #at} finds out whether the rest is whole.
   */
  public static boolean isKept(Path path, int offers, String mark) {
    try {
      return IndexFile.isOf(path, offers, mark);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Opens the index of these offers; where the file is missing, damaged or of other offers, it is
   * made first.
   *
   * @param mark says which offers they are to those who do not have them at hand
   * @throws UncheckedIOException when the file cannot be written
   */
  public static PictureIndex at(
      Path path, String mark, List<Portrait> portraits, Progress progress) {
    try {
      Optional<IndexFile> kept = IndexFile.open(path, mark, portraits);
      if (kept.isPresent()) {
        return new PictureIndex(kept.get());
      }
      IndexFile made = new IndexBuild(portraits, progress).run();
      made.save(path, mark);
      return new PictureIndex(made);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot keep the picture index at " + path, unwritable);
    }
  }

  /** Makes an index that is kept in memory alone. */
  public static PictureIndex of(List<Portrait> portraits) {
    return new PictureIndex(new IndexBuild(portraits, Progress.SILENT).run());
  }

  /**
   * The offers that look most like a picture, best first, each once.
   *
   * @param region the part of the picture that is meant; empty for all of it
   * @param limit at most so many
   */
  public List<Match> nearest(Picture picture, Optional<ImageRegion> region, int limit) {
    Light light = picture.light(region.map(picture::frame).orElse(Frame.WHOLE));
    Map<Integer, Double> best = new HashMap<>();
    look(file.wholes(), light, Guesses.whole(), best, limit);
    look(file.subjects(), light, Guesses.boxed(Subject.of(light)), best, limit);
    List<Match> matches = new ArrayList<>();
    best.forEach((owner, likeness) -> matches.add(new Match(file.offerId(owner), likeness)));
    matches.sort(
        Comparator.comparingDouble(Match::likeness).reversed().thenComparing(Match::offerId));
    return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
  }

  private static void look(
      Shelf shelf, Light light, Guesses guesses, Map<Integer, Double> best, int limit) {
    List<byte[]> rough =
        guesses.rough().stream().map(frame -> Fingerprint.rough(light, frame)).toList();
    Sheaf fine = Sheaf.of(light, guesses.fine());
    for (int place : shelf.candidates(rough, Math.max(CANDIDATES, limit))) {
      best.merge(shelf.owner(place), fine.likeness(shelf.fine(place)), Math::max);
    }
  }
}
