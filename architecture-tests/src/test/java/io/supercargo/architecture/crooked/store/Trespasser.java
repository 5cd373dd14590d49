package io.supercargo.architecture.crooked.store;

/** Nobody knows an app. */
public final class Trespasser {
  io.supercargo.architecture.crooked.web.Trespasser neighbour;
}
