package io.supercargo.ports.product;

import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.ports.Reply;
import java.net.URI;

/** Finds offers that look like a picture. Thread-safe. */
public interface ImageSearch {
  /**
   * Asks for one page of hits, most alike first unless sorted otherwise.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown; invalid
   *     when the picture is of a form that the provider does not take
   */
  Reply<ImageHits> search(ImageQuery query);

  /** How many rows a page has at most; gateways take 50 unless their wire documents another. */
  default int mostRows() {
    return PageRequest.USUAL_MOST;
  }

  /** Whether the provider can read the picture at an address by itself. */
  boolean reads(URI picture);
}
