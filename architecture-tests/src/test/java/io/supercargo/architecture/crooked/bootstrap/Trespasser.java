package io.supercargo.architecture.crooked.bootstrap;

/** A fake never serves. */
public final class Trespasser {
  io.supercargo.architecture.crooked.testkit.Trespasser neighbour;
}
