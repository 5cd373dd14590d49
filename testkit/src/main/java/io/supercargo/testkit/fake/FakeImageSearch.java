package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Orders wares by how unlike their pictures are to the one given; keeps what is uploaded. */
final class FakeImageSearch implements ImageSearch, ImageUpload {
  private final Counter counter;
  private final Map<String, ImageRef.Bytes> uploads = new ConcurrentHashMap<>();

  FakeImageSearch(Counter counter) {
    this.counter = counter;
  }

  @Override
  public Reply<ImageHits> search(ImageQuery query) {
    counter.serve(Capability.IMAGE_SEARCH);
    counter.check(query.refinement());
    BufferedImage whole = FakePictures.read(bytes(query.image()));
    ImageRegion all = new ImageRegion(0, 0, whole.getWidth() - 1, whole.getHeight() - 1);
    ImageRegion region = query.hint().region().orElse(all);
    Page<Offer> hits =
        Shelves.page(
            likest(FakePictures.part(whole, region))
                .filter(ware -> ware.title().matches(query.hint().keyword().orElse(""))),
            query.refinement(),
            query.page(),
            query.audience().language());
    return counter.reply(new ImageHits(hits, Optional.of(region), List.of(all)));
  }

  @Override
  public boolean reads(URI picture) {
    return FakePictures.numberAt(picture).isPresent();
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience) {
    counter.serve(Capability.IMAGE_UPLOAD);
    String id = Integer.toString(100_000 + uploads.size());
    uploads.put(id, picture);
    return counter.reply(new ImageRef.Stored(id));
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Address picture, Audience audience) {
    return upload(new ImageRef.Bytes(bytes(picture)), audience);
  }

  private byte[] bytes(ImageRef image) {
    if (image instanceof ImageRef.Bytes picture) {
      return picture.bytes();
    }
    if (image instanceof ImageRef.Stored stored) {
      ImageRef.Bytes upload = uploads.get(stored.id());
      if (upload == null) {
        throw counter.notFound("picture " + stored.id());
      }
      return upload.bytes();
    }
    URI address = ((ImageRef.Address) image).url();
    return FakePictures.numberAt(address)
        .map(FakePictures::png)
        .orElseThrow(() -> counter.invalid("imageUrl", "not one of our pictures: " + address));
  }

  private Stream<Ware> likest(BufferedImage picture) {
    return counter
        .wares()
        .map(ware -> new Match(ware, FakePictures.distance(picture, ware.number())))
        .sorted(Comparator.comparingLong(Match::distance))
        .map(Match::ware);
  }

  private record Match(Ware ware, long distance) {}
}
