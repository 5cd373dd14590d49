package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.shape.Finder;
import org.jspecify.annotations.Nullable;

/** Finds what the platform answered as it is read. */
public final class RelayedFinder implements Finder {
  @Override
  public ObjectMapper names() {
    return Relayed.JSON;
  }

  @Override
  public @Nullable JsonNode content(JsonNode part) {
    return Relayed.payload(part);
  }
}
