package io.supercargo.sandbox;

import io.supercargo.ports.provider.Surroundings;
import io.supercargo.sandbox.picture.Motif;
import io.supercargo.sandbox.picture.PictureIndex;
import io.supercargo.sandbox.picture.Portrait;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The picture index of a market. A market that has none gets it at once; a kept one is read when
 * somebody first searches by picture, so that a start need not wait for it.
 */
final class PictureShelf implements Supplier<PictureIndex> {
  private final Market market;
  private final Surroundings surroundings;
  private @Nullable PictureIndex index;

  PictureShelf(Market market, Surroundings surroundings) {
    this.market = market;
    this.surroundings = surroundings;
    if (!PictureIndex.isKept(file(), market.size(), mark())) {
      get();
    }
  }

  @Override
  public synchronized PictureIndex get() {
    if (index == null) {
      index = PictureIndex.at(file(), mark(), portraits(), surroundings.progress());
    }
    return index;
  }

  private Path file() {
    return surroundings
        .workFolder()
        .resolve(Market.named("pictures", market.marketplace()) + ".index");
  }

  private String mark() {
    return market.stamp().toString();
  }

  private List<Portrait> portraits() {
    List<Portrait> portraits = new ArrayList<>(market.size());
    market.eachSight(
        (id, kind, colours) ->
            portraits.add(new Portrait(Long.toString(id), new Motif(kind, id, colours))));
    portraits.sort(Comparator.comparing(Portrait::offerId));
    return portraits;
  }
}
