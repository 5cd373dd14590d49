package io.supercargo.sandbox;

import io.supercargo.domain.Marketplace;
import io.supercargo.sandbox.catalogue.Catalogue;

/** Which market it is: those of the same stamp are the same. */
public record Stamp(int edition, Marketplace marketplace, int offers, long seed) {
  /** The others are smaller than 1688 by this much, so that a first start is not held up. */
  private static final int SHARE = 10;

  /** Of 1688. */
  public static Stamp of(int offers, long seed) {
    return new Stamp(Catalogue.EDITION, Marketplace.ALIBABA_1688, offers, seed);
  }

  /** The market of another marketplace beside this one. */
  Stamp beside(Marketplace other) {
    return other == marketplace
        ? this
        : new Stamp(edition, other, Math.max(1, offers / SHARE), seed);
  }

  @Override
  public String toString() {
    String size = "edition=" + edition + " offers=" + offers + " seed=" + seed;
    return marketplace == Marketplace.ALIBABA_1688
        ? size
        : size + " marketplace=" + marketplace.code();
  }
}
