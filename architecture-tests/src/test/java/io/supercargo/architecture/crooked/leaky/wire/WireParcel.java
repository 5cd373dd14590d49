package io.supercargo.architecture.crooked.leaky.wire;

/** As published. */
public record WireParcel(String id) {}
