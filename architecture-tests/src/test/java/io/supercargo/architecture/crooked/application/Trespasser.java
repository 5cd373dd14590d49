package io.supercargo.architecture.crooked.application;

/** A use case knows no adapter. */
public final class Trespasser {
  io.supercargo.architecture.crooked.store.Trespasser neighbour;
}
