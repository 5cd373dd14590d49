package io.supercargo.architecture.crooked.cli;

/** A command is no server, and no database. */
public final class Trespasser {
  io.supercargo.architecture.crooked.web.Trespasser neighbour;
  io.supercargo.architecture.crooked.store.Trespasser store;
}
