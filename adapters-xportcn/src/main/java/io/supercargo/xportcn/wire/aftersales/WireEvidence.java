package io.supercargo.xportcn.wire.aftersales;

import org.jspecify.annotations.Nullable;

/**
 * A picture that is to be evidence.
 *
 * @param imageData in base64
 */
public record WireEvidence(@Nullable String imageData) {}
