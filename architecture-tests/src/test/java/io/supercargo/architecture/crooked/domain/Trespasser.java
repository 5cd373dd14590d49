package io.supercargo.architecture.crooked.domain;

import com.fasterxml.jackson.databind.JsonNode;

/** The domain knows no JSON. */
public final class Trespasser {
  JsonNode json;
}
