package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a seller's name or page in 1688's chat.
 *
 * @param openUid the encrypted id of the seller
 * @param offerId a text here, though a number elsewhere
 */
public record WireChatQuery(@Nullable String openUid, @Nullable JsonNode offerId) {}
