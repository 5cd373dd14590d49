package io.supercargo.architecture.crooked.leaky;

/** Knows another provider. */
public final class LeakyModule {
  io.supercargo.architecture.crooked.lopsided.LopsidedType other;
}
