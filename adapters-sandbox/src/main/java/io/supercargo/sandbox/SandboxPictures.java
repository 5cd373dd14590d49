package io.supercargo.sandbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.picture.Motif;
import io.supercargo.sandbox.picture.Painter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws the pictures of listings when they are asked for, and keeps the last ones. */
final class SandboxPictures implements ProductPictures {
  private static final long MOST_BYTES = 48L * 1024 * 1024;

  private final List<Market> markets;
  private final Cache<String, byte[]> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, byte[] png) -> png.length)
          .build();

  /** Numbers tell the marketplaces apart, so an offer is found in one of them at most. */
  SandboxPictures(List<Market> markets) {
    this.markets = List.copyOf(markets);
  }

  @Override
  public Optional<byte[]> png(String offer, int number) {
    return listing(offer)
        .filter(listing -> number >= 1 && number <= listing.pictures())
        .map(listing -> drawn.get(offer + "/" + number, any -> png(listing, number)));
  }

  private Optional<Listing> listing(String offer) {
    return offer.matches("[0-9]{1,18}")
        ? markets.stream()
            .flatMap(
                market ->
                    market.listing(new ProductId.Native(market.marketplace(), offer)).stream())
            .findFirst()
        : Optional.empty();
  }

  private static byte[] png(Listing listing, int number) {
    Motif motif = new Motif(listing.kind(), listing.id(), listing.colours());
    BufferedImage image = Painter.draw(motif, number, Painter.SIDE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return out.toByteArray();
  }
}
