package io.supercargo.application.search;

/**
 * How far the hits of one provider were consumed.
 *
 * @param consumed how many ranks lie behind, as the provider counts them
 * @param total how many there are, as far as is known
 * @param done whether there is nothing more
 */
record Place(long consumed, long total, boolean done) {
  static final Place START = new Place(0, 0, false);

  Place end() {
    return new Place(consumed, total, true);
  }
}
