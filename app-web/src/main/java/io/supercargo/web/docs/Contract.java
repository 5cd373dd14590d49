package io.supercargo.web.docs;

import io.supercargo.web.http.Resource;

/** The OpenAPI document as it was written. Read when first asked for. */
final class Contract {
  private Contract() {}

  private static final class Once {
    private static final byte[] BYTES = Resource.read("docs/openapi.json").orElseThrow();
  }

  /** Never to be changed. */
  static byte[] bytes() {
    return Once.BYTES;
  }
}
