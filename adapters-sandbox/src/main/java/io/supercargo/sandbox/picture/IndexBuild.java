package io.supercargo.sandbox.picture;

import io.supercargo.ports.provider.Surroundings.Progress;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Draws every picture small and takes its fingerprints, on all processors. */
final class IndexBuild {
  /** Pixels of a side; some three to a cell of the fine grid. */
  private static final int SIDE = 40;

  private static final int STEP = 250;

  private final List<Portrait> portraits;
  private final Progress progress;
  private final IndexFile file;
  private final AtomicLong done = new AtomicLong();

  IndexBuild(List<Portrait> portraits, Progress progress) {
    this.portraits = portraits;
    this.progress = progress;
    this.file = IndexFile.empty(portraits);
  }

  IndexFile run() {
    IntStream.range(0, portraits.size()).parallel().forEach(this::take);
    progress.at("Looking at the pictures", portraits.size(), portraits.size());
    return file;
  }

  private void take(int owner) {
    Motif motif = portraits.get(owner).motif();
    Silhouette product = Painter.small(motif, SIDE);
    Light main = Light.of(Painter.draw(View.MAIN, motif, product, SIDE), SIDE);
    Light side = Light.of(Painter.draw(View.OTHER_SIDE, motif, product, SIDE), SIDE);
    Light near =
        motif.colours().size() > 2
            ? Light.of(Painter.beforeComingNear(motif, product, SIDE), SIDE)
            : main;
    int whole = owner * IndexFile.WHOLES;
    file.wholes().put(whole, owner, main, Guesses.HEART);
    file.wholes().put(whole + 1, owner, near, View.near(motif).within(Guesses.HEART));
    file.wholes().put(whole + 2, owner, side, Guesses.HEART);
    file.subjects().put(owner, owner, main, Subject.of(main));
    long so = done.incrementAndGet();
    if (so % STEP == 0 && so < portraits.size()) {
      progress.at("Looking at the pictures", so, portraits.size());
    }
  }
}
