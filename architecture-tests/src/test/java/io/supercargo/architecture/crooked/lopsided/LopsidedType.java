package io.supercargo.architecture.crooked.lopsided;

/** The door of an adapter that is nothing but a door. */
public final class LopsidedType {}
