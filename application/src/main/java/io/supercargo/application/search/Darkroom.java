package io.supercargo.application.search;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.product.PictureSource;
import io.supercargo.ports.provider.Provider;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Brings a picture into the form in which a provider can search by it. Thread-safe. */
public final class Darkroom {
  private final Pictures pictures;
  private final PictureSource source;
  private final Watch watch;
  private final Uploads uploads;

  public Darkroom(Pictures pictures, PictureSource source, Watch watch, InstantSource clock) {
    this.pictures = pictures;
    this.source = source;
    this.watch = watch;
    this.uploads = new Uploads(clock);
  }

  /** The provider with its own searches by picture, for pictures in any form. */
  public Provider before(Provider provider) {
    Provider prepared = provider;
    for (Marketplace where : provider.marketplaces()) {
      Provider there = prepared.at(where);
      Optional<ImageSearch> own = there.port(ImageSearch.class);
      if (own.isPresent()) {
        prepared = there.replacing(ImageSearch.class, new PreparedSearch(own.get(), there, this));
      }
    }
    return prepared.at(provider.marketplace());
  }

  /** Takes a picture in; one that we hold ourselves becomes its bytes. */
  Negative open(ImageRef image, Audience audience) {
    if (image instanceof ImageRef.Stored stored && Pictures.isOurs(stored.id())) {
      return new Negative(held(stored.id()), audience);
    }
    return new Negative(image, audience);
  }

  private ImageRef held(String id) {
    return pictures
        .find(id)
        .orElseThrow(() -> new InvalidValue("imageId", id, "a picture uploaded in the last day"));
  }

  /** One picture, from which each provider gets its own print. */
  final class Negative {
    private final ImageRef image;
    private final Audience audience;
    private final AtomicReference<ImageRef.Bytes> fetched = new AtomicReference<>();

    private Negative(ImageRef image, Audience audience) {
      this.image = image;
      this.audience = audience;
    }

    ImageRef printFor(Provider provider) {
      if (image instanceof ImageRef.Address address) {
        boolean reads = Ports.of(provider, ImageSearch.class).reads(address.url());
        return reads ? address : handed(fetched(address.url()), provider);
      }
      return image instanceof ImageRef.Bytes bytes ? handed(bytes, provider) : image;
    }

    private ImageRef handed(ImageRef.Bytes picture, Provider provider) {
      if (!provider.can(Capability.IMAGE_UPLOAD)) {
        return picture;
      }
      Uploads.Key key =
          new Uploads.Key(
              provider.name(), provider.marketplace(), Fingerprint.hex(picture.bytes()));
      return uploads.find(key).orElseGet(() -> uploaded(picture, provider, key));
    }

    private ImageRef.Stored uploaded(ImageRef.Bytes picture, Provider provider, Uploads.Key key) {
      ImageUpload upload = Ports.of(provider, ImageUpload.class);
      ImageRef.Stored stored =
          watch
              .over(provider, Capability.IMAGE_UPLOAD, () -> upload.upload(picture, audience))
              .value();
      uploads.remember(key, stored);
      return stored;
    }

    /** Two providers may fetch at the same time; that costs less than making one wait. */
    private ImageRef.Bytes fetched(URI address) {
      ImageRef.Bytes picture = fetched.get();
      if (picture == null) {
        picture = new ImageRef.Bytes(source.fetch(address));
        fetched.set(picture);
      }
      return picture;
    }
  }
}
