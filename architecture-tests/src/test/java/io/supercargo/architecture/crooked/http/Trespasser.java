package io.supercargo.architecture.crooked.http;

/** What all adapters share knows none of them. */
public final class Trespasser {
  io.supercargo.architecture.crooked.leaky.LeakyType neighbour;
}
