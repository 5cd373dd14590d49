package io.supercargo.xportcn.wire;

/** A hit; each edition prints its own fields. */
public sealed interface WireOffer permits WireKaOffer, WireV1Offer, WireV2Offer {}
