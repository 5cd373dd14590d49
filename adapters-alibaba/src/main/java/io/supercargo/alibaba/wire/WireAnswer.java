package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.supercargo.http.shape.Inside;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, whichever of the platform's envelopes it came in.
 *
 * @param success null where the envelope does not tell
 * @param code of the business, or of the gateway before it
 * @param payload null where there is none
 */
@JsonDeserialize(using = AnswerReader.class)
@Inside({"result.result", "data", "result", "model", "categoryInfo"})
public record WireAnswer<T>(
    @Nullable Boolean success,
    @Nullable String code,
    @Nullable String message,
    @Nullable T payload) {}
