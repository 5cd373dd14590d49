package io.supercargo.architecture.crooked.testkit;

/** The testkit judges adapters and knows none. */
public final class Trespasser {
  io.supercargo.architecture.crooked.http.Trespasser neighbour;
}
