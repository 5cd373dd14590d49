package io.supercargo.sandbox;

import io.supercargo.sandbox.catalogue.Catalogue;

/** Which market it is: those of the same stamp are the same. */
public record Stamp(int edition, int offers, long seed) {
  public static Stamp of(int offers, long seed) {
    return new Stamp(Catalogue.EDITION, offers, seed);
  }

  @Override
  public String toString() {
    return "edition=" + edition + " offers=" + offers + " seed=" + seed;
  }
}
