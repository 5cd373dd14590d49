package io.supercargo.architecture.crooked.ports;

/** A port knows no use case. */
public final class Trespasser {
  io.supercargo.architecture.crooked.application.Trespasser neighbour;
}
