package io.supercargo.sandbox.picture;

/** An offer whose pictures are to be found, and what they show. */
public record Portrait(String offerId, Motif motif) {}
