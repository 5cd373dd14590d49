package io.supercargo.architecture.crooked.leaky.client;

/** A body that lost its wire. */
record WireStray(String id) {}
