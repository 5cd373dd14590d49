package io.supercargo.architecture.crooked.sandbox;

/** An adapter knows no other. */
public final class Trespasser {
  io.supercargo.architecture.crooked.store.Trespasser neighbour;
}
