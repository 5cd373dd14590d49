package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.http.shape.Found;

/**
 * What Daji hands on of the platform's answer, as it came.
 *
 * @param <T> what {@link Relayed} finds in it
 */
@SuppressWarnings("UnusedTypeParameter") // shapes are read off it
@Found(at = "data", by = RelayedFinder.class)
public record WireRelayed<T>(@JsonValue JsonNode told) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WireRelayed {}
}
