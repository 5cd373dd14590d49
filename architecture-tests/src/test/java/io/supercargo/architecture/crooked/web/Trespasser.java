package io.supercargo.architecture.crooked.web;

/** The web runs without a terminal. */
public final class Trespasser {
  io.supercargo.architecture.crooked.cli.Trespasser neighbour;
}
