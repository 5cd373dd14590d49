package io.supercargo.sandbox;

import io.supercargo.sandbox.listing.Listing;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Where the pictures of listings are served; the server's address is asked for each time. */
final class Pictures {
  private final Supplier<URI> publicUrl;

  Pictures(Supplier<URI> publicUrl) {
    this.publicUrl = publicUrl;
  }

  /**
   * The address of one picture.
   *
   * @param number from 1
   */
  String address(long offer, int number) {
    return publicUrl.get() + "/sandbox/pictures/" + offer + "/" + number + ".png";
  }

  List<String> all(Listing listing) {
    return IntStream.rangeClosed(1, listing.pictures())
        .mapToObj(number -> address(listing.id(), number))
        .toList();
  }
}
