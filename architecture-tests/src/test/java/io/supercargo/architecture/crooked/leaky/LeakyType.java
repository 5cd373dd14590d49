package io.supercargo.architecture.crooked.leaky;

/** The door of an adapter that leaks. */
public final class LeakyType {}
