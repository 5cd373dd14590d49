package io.supercargo.sandbox.picture;

/**
 * An offer that looks like a picture.
 *
 * @param likeness 1 for the same picture; below about 0.6 it is another thing
 */
public record Match(String offerId, double likeness) {}
